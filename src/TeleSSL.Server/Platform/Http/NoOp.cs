using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The cheapest call behind sign-in, role and body, which others are measured against. Not there unless asked for.</summary>
internal static class NoOp
{
    public static void MapNoOp(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<IConfiguration>().GetValue("Benchmarks:NoOp", false))
            routes.MapPost("/noop", (Delegate)Answer).For(Role.Logistics).ExcludeFromDescription();
    }

    private static async Task<IResult> Answer(HttpContext http) =>
        (await Body.Read<Word>(http)).Accepted(out var word, out var refusal) ? Json.Answer(word) : Problems.Of(refusal);

    private sealed record Word(string Text);
}
