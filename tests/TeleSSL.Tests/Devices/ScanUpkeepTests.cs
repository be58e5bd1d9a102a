using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class ScanUpkeepTests(TeleSSLApp app) : Story(app)
{
    private Db Db => App.Host.Services.GetRequiredService<Db>();

    [Fact]
    public async Task Scans_are_forgotten_after_60_days_however_many_there_are_and_the_younger_stay()
    {
        var now = App.Host.Time.GetUtcNow();
        var (old, young) = (await Scans(2_100, now.AddDays(-61)), await Scans(2_100, now.AddDays(-59)));

        await App.Host.Services.GetServices<IHostedService>().OfType<Upkeep>().Single().Run(CancellationToken.None);

        var left = (await Db.Read(query => query.List<Guid>("SELECT id FROM scan"))).ToHashSet();
        Assert.All(old, id => Assert.DoesNotContain(id, left));
        Assert.All(young, id => Assert.Contains(id, left));
    }

    private async Task<Guid[]> Scans(int count, DateTimeOffset at)
    {
        Guid[] ids = [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid())];
        (string, Func<Guid, object?>)[] columns = [("id", id => id), ("content", _ => "seen"), ("device", _ => Guid.Empty), ("custody", _ => "in-stock"), ("at", _ => at)];
        await Db.Write<bool>(async tx =>
        {
            await Bulk.Insert(tx, "scan", columns, ids);
            return true;
        });
        return ids;
    }
}
