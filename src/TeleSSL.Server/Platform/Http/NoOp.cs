using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The cheapest call with sign-in, role and body, a baseline for benchmarks. Mapped only when enabled.</summary>
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
