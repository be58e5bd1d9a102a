using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Agreements;

public class OrganisationEntryTests
{
    [Fact]
    public void A_border_municipality_stands_in_two_clusters_each_once()
    {
        var entry = new OrganisationEntry(OrganisationKind.Municipality, new("Billund"), Clusters: [new("lillebaelt"), new("sydvestjylland"), new("lillebaelt")]);

        Assert.Equal(["lillebaelt", "sydvestjylland"], entry.Decide(new("530"), World.Catalogue()).Value.Clusters);
    }

    [Theory]
    [InlineData("billund")]
    [InlineData("53")]
    [InlineData("5300")]
    public void A_municipality_goes_by_its_municipality_code(string code) =>
        Assert.Equal(RefusalKind.Invalid, new OrganisationEntry(OrganisationKind.Municipality, new("Billund")).Decide(new Code(code), World.Catalogue()).Refused?.Kind);

    [Fact]
    public void A_unit_belongs_to_no_cluster() =>
        Assert.Contains("clusters", new OrganisationEntry(OrganisationKind.SslUnit, new("SSL"), Clusters: [new("fyn")])
            .Decide(new("ssl-new"), World.Catalogue()).Refused!.Paths());

    [Fact]
    public void What_an_organisation_is_stays()
    {
        Assert.Equal("organisation-kind-fixed", new OrganisationEntry(OrganisationKind.SpocUnit, new("SSL")).Decide(new("ssl-syd"), World.Catalogue()).Refused?.Code);
        Assert.Equal("Renamed", new OrganisationEntry(OrganisationKind.SslUnit, new("Renamed")).Decide(new("ssl-syd"), World.Catalogue()).Value.Name);
    }
}
