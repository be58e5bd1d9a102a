using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Demo;
using TeleSSL.Server.Devices.Labels;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Server.Partners.Fut.Inbox;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;
using TeleSSL.Server.Platform.Http.Exports;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Platform.Telemetry;
using TeleSSL.Server.Support.Articles;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server;

internal static partial class Startup
{
    /// <summary>Migrates, seeds the demo, and serves. Unusable storage or secrets end startup with one clear line.</summary>
    public static async Task<int> Start(this WebApplication app, string[] args)
    {
        LogStarting(app.Logger, Product.Name, Product.Number, Product.Commit, app.Environment.EnvironmentName);
        try
        {
            await app.Prepare();
        }
        catch (StorageException wrong)
        {
            await Console.Error.WriteLineAsync($"TeleSSL cannot start: {wrong.Message.ReplaceLineEndings(" ")}");
            return 1;
        }

        if (args is [AccountCommand.CreateAdmin, .. var names])
            return await app.RunCreateAdmin(names);
        await app.RunAsync();
        return 0;
    }

    private static async Task Prepare(this WebApplication app)
    {
        var services = app.Services;
        services.GetService<MetricsAddress>();
        services.GetRequiredService<HostNames>();
        services.GetRequiredService<MasterKeys>();
        services.GetRequiredService<LabelKeys>();
        await services.GetRequiredService<DemoTelma>().Start();
        await services.GetRequiredService<DemoFut>().Start();
        services.GetRequiredService<TelmaOptions>();
        services.GetRequiredService<FutOptions>();
        services.GetRequiredService<FutInboxOptions>();
        services.GetRequiredService<SignInOptions>();
        services.GetRequiredService<SessionLengths>();
        services.GetRequiredService<SignInLimits>();
        services.GetRequiredService<ExportLimit>();
        var db = services.GetRequiredService<Db>();
        await db.Migrate(Migration.Embedded(), services.GetRequiredService<Clock>().Now, app.Lifetime.ApplicationStopping);
        var demo = services.GetRequiredService<DemoSeed>();
        // The demo's password is public: demo data is never seeded in Production, and Production never starts on a demo database.
        if (!app.Environment.IsDevelopment() && await demo.WasHere())
            throw new StorageException("The database contains demo data, whose password is public. Start with an empty database.");
        await Organisations.Seed(db, services.GetRequiredService<Clock>());
        await services.GetRequiredService<VaultRepair>().Run();
        await services.GetRequiredService<TextKeyRepair>().Run();
        await services.GetRequiredService<ArticleIndex>().Run();
        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Demo:Seed", true))
            await demo.Run();
        await services.GetRequiredService<BreakGlass>().Check();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Product} {Version}, commit {Commit}, starts in {Environment}")]
    private static partial void LogStarting(ILogger logger, string product, string version, string commit, string environment);
}
