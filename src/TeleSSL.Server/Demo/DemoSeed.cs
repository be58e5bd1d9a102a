using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Demo;

/// <summary>Seeds an empty Development database with the real organisations and fictional people and devices.</summary>
internal sealed partial class DemoSeed(
    Db db, Clock clock, DemoDevices devices, DemoTickets tickets, DemoDesk desk, ILogger<DemoSeed> logger)
{
    public Stamp Stamp() => new(clock.Now, clock.Now, "demo", "1083", clock.Today);

    /// <summary>Whether demo data was ever seeded here: anyone who knows the demo password can then log in.</summary>
    public Task<bool> WasHere() => db.Read(async query =>
        await query.Find<int?>("SELECT 1 FROM origin WHERE name = 'demo'") is not null);

    public async Task Run()
    {
        var fresh = await db.Write<bool>(async tx =>
        {
            if (await tx.Find<int?>("SELECT 1 FROM account LIMIT 1") is not null)
                return false;
            await DemoCatalogue.Seed(tx, Stamp());
            await DemoUsers.Seed(tx, Stamp());
            await tx.Execute("INSERT INTO origin (name, at) VALUES ('demo', @Now)", new { clock.Now });
            return true;
        });
        if (fresh.Value)
        {
            await devices.Seed(Stamp());
            await tickets.Seed(Stamp());
            await desk.Seed(Stamp());
        }

        LogUsers(DemoUsers.Password, DemoUsers.Names);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Demo data is ready. Users (password {Password}): {Users}")]
    private partial void LogUsers(string password, string users);
}
