using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>What an account with several memberships sees through some of them.</summary>
public class SightTests(TeleSSLApp app) : Story(app)
{
    private static readonly Viewer Both = new("both", [new("spoc", Role.SpocAgent), new("561", Role.Municipality), new("ssl-syd", Role.Logistics)]);

    [Fact]
    public async Task Through_one_membership_nothing_of_the_others_is_seen()
    {
        var sight = (await Sight(Both)).As(Role.Municipality);

        Assert.Equal(["561"], sight.Tickets.Municipalities);
        Assert.False(sight.Tickets.Internal);
        Assert.Equal([("municipality", "561")], sight.Devices.Branches);
    }

    [Fact]
    public async Task All_memberships_add_up()
    {
        var sight = await Sight(Both);

        Assert.Equal(22, sight.Tickets.Municipalities.Count);
        Assert.True(sight.Tickets.Internal);
        Assert.Contains(("unit", "ssl-syd"), sight.Devices.Branches);
    }

    [Fact]
    public async Task An_administrator_sees_everything_through_any_role()
    {
        var sight = (await Sight(new("admin1", [new("1083", Role.Administrator)]))).As(Role.Contractor);

        Assert.True(sight.Tickets.All);
        Assert.True(sight.Devices.All);
    }

    private Task<Sight> Sight(Viewer viewer) => App.Host.Services.GetRequiredService<SightReader>().Now(viewer, CancellationToken.None);
}
