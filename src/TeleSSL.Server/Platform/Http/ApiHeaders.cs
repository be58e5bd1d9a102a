namespace TeleSSL.Server.Platform.Http;

/// <summary>Any answer of the API may hold personal data: no cache stores it, and no browser guesses its type.</summary>
internal static class ApiHeaders
{
    public static void UseApiHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Request.Path.StartsWithSegments("/api"))
            http.Response.OnStarting(Set, http.Response.Headers);
        return next(http);
    });

    private static Task Set(object headers)
    {
        var sent = (IHeaderDictionary)headers;
        sent.XContentTypeOptions = "nosniff";
        // Only labels say otherwise: they show a tag and a model, and never change.
        if (sent.CacheControl.Count == 0)
            sent.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
