using System.Text.Json.Serialization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeleSSL.Benchmarks;

/// <summary>
/// The probe: a bare hub with groups. It sends each group its pending entries as one array. No database, sign-in, scope, cursor or queue
/// per follower: the most that this machine can deliver.
/// </summary>
internal sealed class LiveProbeHost(IHubContext<LiveProbeHub> hub, int groups, int entryLength)
{
    public const string Verb = "live-probe-host";
    public const string Path = "/live";
    private const int QueueLength = 4096;
    private static readonly int Bare = """{"seq":1000000,"at":"2026-01-01T00:00:00.0000000+00:00","text":""},""".Length;
    private readonly Channel<DateTimeOffset> queue = Channel.CreateBounded<DateTimeOffset>(new BoundedChannelOptions(QueueLength) { SingleReader = true });
    private readonly string text = new('x', Math.Max(0, entryLength - Bare));
    private long published;

    public static int GroupOf(long seq, int groups) => (int)(seq % groups);

    /// <summary>Serves until it is asked to stop.</summary>
    public static async Task Run(string url, int groups, int entryLength)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        builder.Services.AddSignalR().AddJsonProtocol(options => options.PayloadSerializerOptions.TypeInfoResolverChain.Insert(0, LiveProbeJson.Default));
        await using var app = builder.Build();
        var probe = new LiveProbeHost(app.Services.GetRequiredService<IHubContext<LiveProbeHub>>(), groups, entryLength);
        app.MapHub<LiveProbeHub>(Path);
        app.MapPost("/publish/{count:int}", (Func<int, Task>)probe.Publish);
        app.MapGet("/published", (Func<string>)(() => $"{Interlocked.Read(ref probe.published)}"));
        var sending = probe.Send();
        await app.RunAsync();
        probe.queue.Writer.Complete();
        await sending;
    }

    private async Task Publish(int count)
    {
        Interlocked.Add(ref published, count);
        for (var i = 0; i < count; i++)
            await queue.Writer.WriteAsync(TimeProvider.System.GetUtcNow());
    }

    private async Task Send()
    {
        var seq = 0L;
        while (await queue.Reader.WaitToReadAsync())
        {
            var batches = new List<LiveProbeEntry>[groups];
            for (var taken = 0; taken < QueueLength && queue.Reader.TryRead(out var at); taken++)
                (batches[GroupOf(++seq, groups)] ??= []).Add(new LiveProbeEntry(seq, at, text));
            for (var group = 0; group < groups; group++)
                if (batches[group] is { } batch)
                    await hub.Clients.Group($"{group}").SendAsync("Entries", batch);
        }
    }
}

internal sealed class LiveProbeHub : Hub
{
    public override Task OnConnectedAsync() => Groups.AddToGroupAsync(Context.ConnectionId, Context.GetHttpContext()!.Request.Query["group"]!);

    /// <summary>Does nothing: there are no topics and nothing is missed, but followers call it.</summary>
    public Task Subscribe(string[] topics, long after) => Clients.Caller.SendAsync("CaughtUp", after);
}

internal sealed record LiveProbeEntry(long Seq, DateTimeOffset At, string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<LiveProbeEntry>))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(long))]
internal sealed partial class LiveProbeJson : JsonSerializerContext;
