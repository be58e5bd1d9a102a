using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.House;

/// <summary>The whole server on one database, with an adjustable clock and a readable log.</summary>
public sealed class Host(IReadOnlyDictionary<string, string?> settings, bool demo = false) : WebApplicationFactory<Program>
{
    public MovableTime Time { get; init; } = new();

    public LogLines Log { get; } = new();

    /// <summary>Services that a later module would register.</summary>
    public Action<IServiceCollection>? Also { get; init; }

    private Db? db;

    public void Start()
    {
        _ = Server;
        db = Services.GetRequiredService<Db>();
    }

    /// <summary>The same on real sockets.</summary>
    public void Listen()
    {
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        StartServer();
        db = Services.GetRequiredService<Db>();
    }

    // The host disposes its services on another thread; a second host on the same files needs them released.
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (db is not null)
            await db.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Demo:Seed", demo ? "true" : "false");
        builder.UseSetting("Simulators:Enabled", "false");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            Also?.Invoke(services);
        });
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Information));
    }
}

/// <summary>The real time plus an offset set by the test.</summary>
public sealed class MovableTime : TimeProvider
{
    private long ahead;

    public TimeSpan Ahead => new(Interlocked.Read(ref ahead));

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;

    public void Pass(TimeSpan time) => Interlocked.Add(ref ahead, time.Ticks);

    /// <summary>Passes until the next 8 o'clock in Denmark, for what must happen on one day.</summary>
    public void PassToMorning()
    {
        var now = TimeZoneInfo.ConvertTime(GetUtcNow(), Clock.Zone).DateTime;
        Pass(now.Date.AddHours(now.Hour < 8 ? 8 : 32) - now);
    }
}

/// <summary>Everything the server logged, formatted as in a file.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public string Text => string.Join('\n', lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
