using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Devices;

public class HolderTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Stamp Stamp = new(At, At, "spoc1", "spoc", new DateOnly(2026, 3, 1));
    private static readonly Guid Citizen = Guid.CreateVersion7(At);

    [Fact]
    public void Nothing_happens_while_everything_still_fits() => Assert.Empty(Follow(Out("contractor-1"), "461", isProtected: false).Entries);

    [Fact]
    public void Under_another_municipality_the_device_follows()
    {
        var change = Follow(Out(null), "430", isProtected: false);

        Assert.Equal(["holder-moved"], change.Entries.Select(entry => entry.Step));
        Assert.Equal(("430", 8), (change.Subject.Municipality, change.Subject.Version));
    }

    [Fact]
    public void Protection_ends_a_contractors_assignment_and_leaves_custody_alone()
    {
        var change = Follow(Out("contractor-1"), "461", isProtected: true);

        Assert.Equal(["assignment-closed"], change.Entries.Select(entry => entry.Step));
        Assert.Null(change.Subject.Assignment);
        Assert.Equal(Custody.InTransit, change.Subject.Custody);
    }

    [Fact]
    public void Own_staff_and_a_contractor_whom_the_agreement_allows_keep_theirs()
    {
        Assert.Empty(Follow(Out("ssl-syd"), "461", isProtected: true).Entries);
        Assert.Empty(Follow(Out("contractor-1"), "461", isProtected: true, allowed: true).Entries);
    }

    [Fact]
    public void Registered_twice_the_citizen_is_another_id_and_the_rest_follows_from_that_ones_facts()
    {
        var device = Out("contractor-1") with { Citizen = Guid.CreateVersion7(At) };

        var change = Follow(device, "430", isProtected: true);

        Assert.Equal(["holder-merged", "holder-moved", "assignment-closed"], change.Entries.Select(entry => entry.Step));
        Assert.Equal((Citizen, "430"), (change.Subject.Citizen, change.Subject.Municipality));
    }

    [Fact]
    public void Both_at_once_are_two_entries_one_after_the_other()
    {
        var change = Follow(Out("contractor-1"), "430", isProtected: true);

        Assert.Equal([("holder-moved", 8), ("assignment-closed", 9)], change.Entries.Select(entry => (entry.Step, entry.After.Version)));
    }

    private static DeviceChange Follow(Device device, string municipality, bool isProtected, bool allowed = false) => Holder.Follow(
        new DeviceFacts(device, World(allowed), Stamp.Today) { Citizen = new CitizenFacts(Citizen, municipality, isProtected, true) }, Stamp);

    private static Device Out(string? carrier) => new()
    {
        Id = Guid.CreateVersion7(At),
        Version = 7,
        Model = "tablet",
        Serial = "S1",
        Tag = 1,
        Unit = "ssl-syd",
        Location = "depot",
        Custody = Custody.InTransit,
        Citizen = Citizen,
        Municipality = "461",
        Programme = "telekol",
        Assignment = carrier is null ? null : new Assignment(carrier, AssignmentPurpose.Deliver, At),
    };

    private static Catalogue World(bool allowed) => new()
    {
        Version = 1,
        Organisations = new[] { new Organisation("contractor-1", OrganisationKind.Contractor, "Contractor 1") }.ToDictionary(o => o.Code),
        Agreements =
        [
            .. new[] { "461", "430" }.Select(code => new Agreement(Guid.CreateVersion7(At), code, ServiceKind.Ssl, "telekol", "ssl-syd", new(2024, 1, 1), null)
            {
                PaidBy = code, ContractorMayDeliverProtected = allowed,
            }),
        ],
        Programmes = new Dictionary<string, Programme>(),
        Models = new Dictionary<string, DeviceModel>(),
        Locations = new Dictionary<string, Location>(),
        Recalls = [],
        Calendars = new Dictionary<string, WorkingCalendar>(),
        ServiceLevels = new Dictionary<string, ServiceLevels>(),
        Zone = TimeZoneInfo.Utc,
    };
}
