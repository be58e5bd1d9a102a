using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// Refuses query parameters under <c>/api</c> that the endpoint does not declare, after sign-in and role were checked. A misspelt filter
/// would otherwise answer with everything.
/// </summary>
internal static class UnknownParameters
{
    public static void UseDeclaredParameters(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Request.QueryString.HasValue && http.Request.Path.StartsWithSegments("/api") && http.GetEndpoint() is { } endpoint
        && In(http.Request.Query, endpoint) is { } refusal
            ? Problems.Write(http, refusal)
            : next(http));

    private static Refusal? In(IQueryCollection query, Endpoint endpoint)
    {
        string[] known = [.. endpoint.Metadata.OfType<DeclaredQuery>().SelectMany(declared => declared.Parameters).Select(one => one.Name)];
        FieldError[] unknown = [.. query.Keys.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(name => new FieldError(SentName.Of(name), Unknown(name, known)))];
        return unknown.Length == 0 ? null : Refusal.Invalid(unknown);
    }

    private static FieldProblem Unknown(string name, string[] known) => known.Length == 0
        ? FieldProblems.NoParameters
        : FieldProblems.UnknownFilter.With("nearest", Nearest.Of(name, known)).With("known", string.Join(", ", known));
}
