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

        Assert.Equal([new TicketBranch("561", "561", Inside: false)], sight.Tickets.Branches);
        Assert.Equal([new DeviceBranch("municipality", "561", "561")], sight.Devices.Branches);
    }

    [Fact]
    public async Task All_memberships_add_up()
    {
        var sight = await Sight(Both);

        Assert.Equal(22, sight.Tickets.Branches.Select(branch => branch.Municipality).Distinct().Count());
        Assert.Equal(["561"], sight.Tickets.Branches.Where(branch => !branch.Inside).Select(branch => branch.Municipality));
        Assert.Contains(new DeviceBranch("unit", "ssl-syd", "ssl-syd"), sight.Devices.Branches);
    }

    [Fact]
    public async Task The_membership_that_sees_a_row_says_for_which_organisation_it_is_done()
    {
        var sight = await Sight(Both);

        Assert.Equal("spoc", sight.Tickets.OrganisationFor("461"));
        Assert.Equal("561", sight.As(Role.Municipality).Tickets.OrganisationFor("561"));
        Assert.Null(sight.As(Role.Municipality).Tickets.OrganisationFor("461"));
        Assert.Equal("spoc", sight.As(Role.Municipality).Whole.Tickets.OrganisationFor("461"));
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
