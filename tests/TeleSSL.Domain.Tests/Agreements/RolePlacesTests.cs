using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Tests.Agreements;

public class RolePlacesTests
{
    [Fact]
    public void Every_role_can_be_held_somewhere() => Assert.All(Enum.GetValues<Role>(), role => Assert.NotEmpty(RolePlaces.Of(role)));

    [Theory]
    [InlineData(Role.SpocAgent, OrganisationKind.SpocUnit, true)]
    [InlineData(Role.SpocAgent, OrganisationKind.SslUnit, true)]
    [InlineData(Role.SpocAgent, OrganisationKind.Municipality, false)]
    [InlineData(Role.SpocLead, OrganisationKind.Region, false)]
    [InlineData(Role.Logistics, OrganisationKind.SslUnit, true)]
    [InlineData(Role.Logistics, OrganisationKind.Municipality, false)]
    [InlineData(Role.Contractor, OrganisationKind.Contractor, true)]
    [InlineData(Role.Contractor, OrganisationKind.Workshop, false)]
    [InlineData(Role.Municipality, OrganisationKind.Municipality, true)]
    [InlineData(Role.Municipality, OrganisationKind.Hospital, false)]
    [InlineData(Role.Referrer, OrganisationKind.Hospital, true)]
    [InlineData(Role.Referrer, OrganisationKind.Practice, true)]
    [InlineData(Role.Referrer, OrganisationKind.Municipality, false)]
    [InlineData(Role.ProgrammeOffice, OrganisationKind.Office, true)]
    [InlineData(Role.Finance, OrganisationKind.Region, true)]
    [InlineData(Role.Finance, OrganisationKind.Municipality, false)]
    [InlineData(Role.Administrator, OrganisationKind.Office, true)]
    [InlineData(Role.Administrator, OrganisationKind.Municipality, false)]
    [InlineData(Role.Integration, OrganisationKind.SpocUnit, true)]
    [InlineData(Role.Integration, OrganisationKind.Contractor, false)]
    public void A_role_belongs_to_certain_kinds_of_organisation(Role role, OrganisationKind kind, bool fits) =>
        Assert.Equal(fits, RolePlaces.WhyNot(role, new Organisation("there", kind, "There")) is null);

    [Fact]
    public void The_refusal_names_where_the_role_belongs_and_which_roles_fit_here()
    {
        var problem = RolePlaces.WhyNot(Role.Logistics, new Organisation("461", OrganisationKind.Municipality, "Odense"))!;

        Assert.Equal(
            "gives logistics at 461, which is of kind municipality; that role belongs to ssl-unit. Roles there: municipality", problem.Filled);
    }

    [Fact]
    public void Where_no_role_fits_the_refusal_tells_so() => Assert.Equal(
        "none", RolePlaces.WhyNot(Role.Finance, new Organisation("w", OrganisationKind.Workshop, "There"))!.Params["allowed"]);
}
