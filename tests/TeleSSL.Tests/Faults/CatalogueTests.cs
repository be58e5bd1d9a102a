using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

public class CatalogueTests(TeleSSLApp app) : Story(app)
{
    private Db Db => App.Host.Services.GetRequiredService<Db>();

    private CatalogueStore Catalogues => App.Host.Services.GetRequiredService<CatalogueStore>();

    [Fact]
    public async Task A_change_that_was_taken_back_is_forgotten_by_the_picture_too()
    {
        await Db.Write<bool>(async tx =>
        {
            await Put(tx, "taken-back");
            Assert.Contains("taken-back", (await Catalogues.In(tx)).Locations.Keys);
            return Entries.No;
        });
        await Db.Write<int>(async tx => await Put(tx, "kept"));

        var now = (await Catalogues.Now()).Locations.Keys;
        Assert.Contains("kept", now);
        Assert.DoesNotContain("taken-back", now);
    }

    private static Task<int> Put(Tx tx, string code)
    {
        var now = TimeProvider.System.GetUtcNow();
        var stamp = new Stamp(now, now, "admin1", "1083", DateOnly.FromDateTime(now.UtcDateTime));
        return CatalogueStore.Put(tx, CatalogueStore.Kinds.Location, code, new Location(code, code, "ssl-syd", null), stamp, "ssl-syd");
    }
}
