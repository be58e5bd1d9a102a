using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Server.Live;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>A server behind real sockets.</summary>
public sealed class LiveApp(Databases databases) : TeleSSLApp(databases)
{
    private readonly Databases databases = databases;
    private int version;

    internal Db Db => Host.Services.GetRequiredService<Db>();

    public Task<LiveClient> Follow(string user) => LiveClient.Connect(Nobody, user);

    /// <summary>How many follow something.</summary>
    public int Followers() => Host.Services.GetRequiredService<Feed>().Count;

    /// <summary>A second server of the same kind on the same database (PostgreSQL only).</summary>
    public Host Beside() => Started(Settings);

    /// <summary>Settings of another database with the demo in it.</summary>
    public Task<Dictionary<string, string?>> Copy() => databases.New();

    public Task<long> Last() => Host.Services.GetRequiredService<JournalReader>().Last(CancellationToken.None);

    /// <summary>Writes one entry of a device (or whatever is said) of a municipality; its kind tells it apart.</summary>
    internal Task Journal(string kind, string? municipality = "461", string? unit = "ssl-syd", string subject = "device", string? id = null, string text = "") =>
        Db.Write<bool>(tx =>
        {
            tx.Append(Faults.Entries.Of(kind) with
            {
                SubjectKind = subject,
                SubjectId = id ?? Guid.CreateVersion7().ToString(),
                SubjectVersion = Interlocked.Increment(ref version) + 1000,
                Municipality = municipality,
                Unit = unit,
                Data = $$"""{"text":"{{text}}"}""",
            });
            return Task.FromResult<Result<bool>>(true);
        });

    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var host = new Host(settings);
        host.Listen();
        return host;
    }
}

/// <summary>A test class with a server behind real sockets.</summary>
public abstract class LiveStory : IClassFixture<LiveApp>
{
    protected LiveStory(LiveApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        App = app;
    }

    protected LiveApp App { get; }
}
