using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>A server with the former release's keys, account and cookie key, on the day on which they were made.</summary>
public sealed class FormerHost(Databases databases) : IAsyncLifetime
{
    public const string Account = "former";
    public const string Password = "correct horse battery";

    public string? Unavailable => databases.Unavailable;

    public Dictionary<string, string?> Settings { get; private set; } = [];

    public Host Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (Unavailable is not null)
            return;
        var seals = FormerSeals.Known;
        Settings = new(await databases.Empty()) { ["Vault:MasterKey"] = seals.MasterKey, ["Vault:LookupKey"] = seals.LookupKey };
        await using (var db = Databases.Open(Settings))
        {
            await db.Migrate(Migration.Embedded(), seals.At, default);
            await db.Write<int>(async tx =>
                await tx.ExecuteCounted(
                    "INSERT INTO account (name, password_hash, version, active) VALUES (@Account, @PasswordHash, 1, TRUE)",
                    new { Account, seals.PasswordHash })
                + await tx.ExecuteCounted(
                    "INSERT INTO membership (account, organisation, role) VALUES (@Account, 'telessl', 'administrator')", new { Account })
                + await tx.ExecuteCounted(
                    "INSERT INTO cookie_key (id, sealed) VALUES (@CookieKeyId, @CookieKey)", new { seals.CookieKeyId, seals.CookieKey }));
        }

        var time = new MovableTime();
        time.Pass(seals.At - time.GetUtcNow());
        Host = new Host(Settings) { Time = time };
        Host.Start();
    }

    /// <summary>Someone whose browser still has the former release's cookie.</summary>
    public Client WithCookie()
    {
        var http = Host.CreateClient();
        http.DefaultRequestHeaders.Add("Cookie", FormerSeals.Known.Cookie);
        http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        return new Client(http);
    }

    public async ValueTask DisposeAsync()
    {
        if (Host is not null)
            await Host.DisposeAsync();
    }
}

/// <summary>A test class with such a server of its own.</summary>
public abstract class FormerStory : IClassFixture<FormerHost>
{
    protected FormerStory(FormerHost former)
    {
        Assert.SkipWhen(former.Unavailable is not null, former.Unavailable ?? "");
        Former = former;
    }

    protected FormerHost Former { get; }
}
