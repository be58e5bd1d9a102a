using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Live;

/// <summary>The live feed as server-sent events: one event per entry, with its seq as the event id for reconnects.</summary>
internal sealed class JournalStream(Topics topics, long after) : IResult, ILiveClient
{
    private static readonly TimeSpan SignOfLifeEvery = TimeSpan.FromSeconds(15);

    private HttpResponse? response;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        response = httpContext.Response;
        var time = services.GetRequiredService<TimeProvider>();
        using var signIn = new CancellationTokenSource(SignedInFor(httpContext, time), time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(
            httpContext.RequestAborted, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping, signIn.Token);
        var subscription = new Subscription(SessionHolder.Of(httpContext.User), topics, after, httpContext.Abort);
        await using var ending = end.Token.Register(subscription.End);
        try
        {
            await Open();
            if (await services.GetRequiredService<Replay>().Run(subscription, this, end.Token) is not null)
                await Task.WhenAll(subscription.Deliver(this), SignsOfLife(subscription, time, end.Token));
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The client reconnects with the last id.
        }
        finally
        {
            await services.GetRequiredService<Feed>().Leave(subscription);
        }
    }

    public async Task Entries(IReadOnlyList<LiveEntry> entries)
    {
        foreach (var entry in entries)
            await response!.WriteAsync($"id: {Text(entry.Seq)}\ndata: {JsonSerializer.Serialize(entry, Json.Options)}\n\n");
        await response!.Body.FlushAsync();
    }

    public Task CaughtUp(long seq) => Write($"id: {Text(seq)}\nevent: caught-up\ndata: {Text(seq)}\n\n");

    public Task Presence(Guid ticketId, IReadOnlyList<PresentPerson> people) => Task.CompletedTask;

    private async Task Open()
    {
        response!.ContentType = "text/event-stream";
        response.Headers["X-Accel-Buffering"] = "no";
        await Write(": TeleSSL\n\n");
    }

    /// <summary>Keep-alive comments: proxies close idle connections.</summary>
    private async Task SignsOfLife(Subscription subscription, TimeProvider time, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(SignOfLifeEvery, time);
        while (await timer.WaitForNextTickAsync(ct))
            subscription.Send(_ => Write(":\n\n"));
    }

    private async Task Write(string text)
    {
        await response!.WriteAsync(text);
        await response!.Body.FlushAsync();
    }

    private static TimeSpan SignedInFor(HttpContext http, TimeProvider time) =>
        http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc is { } expires
            ? TimeSpan.FromTicks(Math.Clamp((expires - time.GetUtcNow()).Ticks, 0, TimeSpan.FromDays(1).Ticks))
            : Timeout.InfiniteTimeSpan;

    private static string Text(long seq) => seq.ToString(CultureInfo.InvariantCulture);
}
