using System.Collections.Concurrent;
using System.Net.Http.Json;

namespace TeleSSL.Tests.House;

/// <summary>A test class's own server, as its users see it.</summary>
public class TeleSSLApp(Databases databases) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<(string User, int Shift), Lazy<Task<Client>>> clients = new();

    private static readonly TimeSpan Shift = TimeSpan.FromHours(8);

    public string? Unavailable => databases.Unavailable;

    public Host Host { get; private set; } = null!;

    public IReadOnlyDictionary<string, string?> Settings { get; private set; } = null!;

    public Client Nobody => new(Host.CreateClient());

    public virtual async ValueTask InitializeAsync()
    {
        if (Unavailable is not null)
            return;
        Settings = await Database();
        Host = Started(Settings);
    }

    /// <summary>Signed in with the cookie, again after each shift that a test skips; a demo user's password is <c>demo</c>.</summary>
    public Task<Client> As(string user) =>
        clients.GetOrAdd((user, (int)(Host.Time.Ahead / Shift)), _ => new(() => SignIn(Host, user))).Value;

    /// <summary>A second server on the same database, like a second process (PostgreSQL only).</summary>
    public Host Another()
    {
        var another = new Host(Settings);
        another.Start();
        return another;
    }

    public static Task<Client> SignIn(Host host, string user) => SignIn(host.CreateClient(), user);

    public static async Task<Client> SignIn(HttpClient http, string user)
    {
        var answer = await http.PostAsJsonAsync("/api/session", new { user, password = "demo" });
        Assert.Equal(System.Net.HttpStatusCode.NoContent, answer.StatusCode);
        http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        return new Client(http);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (Host is not null)
            await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Settings of the database to start on; by default a new one with the demo in it.</summary>
    protected virtual Task<Dictionary<string, string?>> Database() => databases.New();

    protected virtual Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var host = new Host(settings);
        host.Start();
        return host;
    }
}

/// <summary>A test class with its own server. Skipped, with the reason, where the requested database is not available.</summary>
public abstract class Story : IClassFixture<TeleSSLApp>
{
    protected Story(TeleSSLApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        App = app;
    }

    protected TeleSSLApp App { get; }
}
