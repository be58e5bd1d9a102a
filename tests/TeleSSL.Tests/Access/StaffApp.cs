using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>A server behind real sockets whose staff sign in through an authority of its own, and the authority.</summary>
public class StaffApp(Databases databases) : IAsyncLifetime
{
    public string? Unavailable => databases.Unavailable;

    public Authority Authority { get; private set; } = null!;

    public House.Host Host { get; private set; } = null!;

    public Uri Address => Host.CreateClient().BaseAddress!;

    /// <summary>An administrator with a password.</summary>
    public Client Admin { get; private set; } = null!;

    public Task<Dictionary<string, string?>> NewDatabase() => databases.New();

    public Client Nobody => new(Host.CreateClient());

    public async ValueTask InitializeAsync()
    {
        if (Unavailable is not null)
            return;
        Authority = await Authority.Start();
        Host = Started(await databases.New(), Authority.Url, Also);
        Admin = await TeleSSLApp.SignIn(Host, "admin1");
    }

    public static House.Host Started(
        IReadOnlyDictionary<string, string?> settings, string authority, params IEnumerable<(string Name, string Value)> also)
    {
        var all = new Dictionary<string, string?>(settings)
        {
            ["SignIn:Authority"] = authority,
            ["SignIn:ClientId"] = Authority.ClientId,
            ["SignIn:ClientSecret"] = Authority.ClientSecret,
        };
        foreach (var (name, value) in also)
            all[name] = value;
        var host = new House.Host(all);
        host.Listen();
        return host;
    }

    /// <summary>An account without a password, bound to a subject.</summary>
    public async Task Bound(string name, string subject, string organisation = "461", string role = "municipality")
    {
        (await Admin.Post("/api/accounts", new { name, memberships = new[] { new { organisation, role } } })).Expect(201);
        (await Admin.Post($"/api/accounts/{name}/bind", new { subject })).Expect(200);
    }

    /// <summary>A browser in which somebody is signed in to the authority.</summary>
    public async Task<Browser> BrowserOf(string subject, string? wrong = null)
    {
        var browser = new Browser(Address);
        (await browser.Open(new Uri($"{Authority.Url}/login?as={Uri.EscapeDataString(subject)}&wrong={wrong}"))).Expect(200);
        return browser;
    }

    /// <summary>A browser that has signed in through the authority.</summary>
    public async Task<Browser> SignedIn(string subject)
    {
        var browser = await BrowserOf(subject);
        (await browser.Open("/sign-in")).Expect(200);
        Assert.NotNull(browser.Session);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (Host is not null)
            await Host.DisposeAsync();
        if (Authority is not null)
            await Authority.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual IEnumerable<(string Name, string Value)> Also => [];
}

/// <summary>A test class with such a server. Skipped, with the reason, where the database asked for is not there.</summary>
public abstract class StaffStory<TApp> : IClassFixture<TApp>
    where TApp : StaffApp
{
    protected StaffStory(TApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        App = app;
    }

    protected TApp App { get; }
}
