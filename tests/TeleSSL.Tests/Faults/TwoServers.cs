using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>Two ways in to one database: on PostgreSQL a real second process, on SQLite the one process there can be, twice.</summary>
public sealed class TwoServers(Databases databases) : IAsyncLifetime
{
    private ServerProcess? second;
    private Host? another;

    public TeleSSLApp App { get; } = new(databases);

    public Client First { get; private set; } = null!;

    public Client Second { get; private set; } = null!;

    /// <summary>Somebody unknown who calls the second.</summary>
    public Client Stranger => second?.Nobody ?? App.Nobody;

    /// <summary>A user of the first or of the second.</summary>
    public Task<Client> As(string user, bool atSecond) => atSecond && second is not null ? second.As(user) : App.As(user);

    internal Db Db => App.Host.Services.GetRequiredService<Db>();

    /// <summary>Of a second host, for tests that must hold its work in their hands.</summary>
    internal Db AnotherDb => (another ??= Databases.OnPostgres ? App.Another() : App.Host).Services.GetRequiredService<Db>();

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        if (App.Unavailable is not null)
            return;
        First = await App.As("admin1");
        if (Databases.OnPostgres)
            second = await new ServerProcess(App.Settings).Start();
        Second = second is null ? await TeleSSLApp.SignIn(App.Host, "admin1") : await second.As("admin1");
    }

    public async ValueTask DisposeAsync()
    {
        if (another is not null)
            await another.DisposeAsync();
        if (second is not null)
            await second.DisposeAsync();
        await App.DisposeAsync();
    }
}
