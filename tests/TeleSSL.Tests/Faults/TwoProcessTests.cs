using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Agreements;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>What one process changes, the next decision of the other knows.</summary>
public class TwoProcessTests : IClassFixture<TwoServers>
{
    private readonly TwoServers servers;

    public TwoProcessTests(TwoServers servers)
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite a second process is refused; see OneProcessTests.");
        Assert.SkipWhen(servers.App.Unavailable is not null, servers.App.Unavailable ?? "");
        this.servers = servers;
    }

    [Fact]
    public async Task An_agreement_that_ends_binds_the_other_process_at_once()
    {
        var citizen = await Given.Citizen(servers.App, "430");
        var device = await Given.ReadyDevice(servers.App, "scale");
        var path = $"/api/devices/{device}/stock-control";
        var agreement = (await servers.App.Host.Services.GetRequiredService<CatalogueStore>().Now()).Agreements
            .Single(a => a is { Organisation: "430", Service: ServiceKind.Ssl, Programme: "telekol", To: null });
        for (var time = 0; time < 5; time++)
        {
            (await servers.Second.Post(path, new { step = "reserve", citizen, programme = "telekol" })).Expect(200);
            (await servers.Second.Post(path, new { step = "release", reason = $"once more {time}" })).Expect(200);
            await Put(agreement with { To = Stamp().Today });
            (await servers.Second.Post(path, new { step = "reserve", citizen, programme = "telekol" })).Refused("no-agreement");
            await Put(agreement);
        }
    }

    [Fact]
    public async Task A_cookie_of_one_is_good_in_the_other()
    {
        var cookie = (await servers.App.Nobody.Post("/api/session", new { user = "depot1", password = "demo" })).Expect(204).Headers["Set-Cookie"].Split(';')[0];

        (await servers.Stranger.Send(HttpMethod.Get, "/api/session", null, ("Cookie", cookie))).Expect(200);
    }

    private Task<Result<int>> Put(Agreement agreement) => servers.Db.Write<int>(async tx =>
        await CatalogueStore.Put(tx, CatalogueStore.Kinds.Agreement, agreement.Id.ToString(), agreement, Stamp(), agreement.Unit, agreement.Organisation));

    private static Stamp Stamp()
    {
        var now = TimeProvider.System.GetUtcNow();
        return new Stamp(now, now, "admin1", "1083", DateOnly.FromDateTime(now.UtcDateTime));
    }
}
