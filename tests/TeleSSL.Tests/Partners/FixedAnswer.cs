using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeleSSL.Tests.Partners;

/// <summary>A partner that answers every call alike, whatever was agreed.</summary>
internal sealed class FixedAnswer : IAsyncDisposable
{
    private readonly WebApplication app;

    private FixedAnswer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public static async Task<FixedAnswer> Start(
        int status, string? body = null, string type = "application/json", string? retryAfter = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.RetryAfter = retryAfter;
            if (body is null)
                return;
            http.Response.ContentType = type;
            await http.Response.WriteAsync(body);
        });
        await app.StartAsync();
        return new FixedAnswer(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
