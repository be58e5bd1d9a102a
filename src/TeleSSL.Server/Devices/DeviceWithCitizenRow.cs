using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Citizens.Merging;

namespace TeleSSL.Server.Devices;

/// <summary>A device's state and its citizen's facts, in one row.</summary>
internal sealed record DeviceWithCitizenRow
{
    private const string Columns = """
        d.state AS State, d.last_step AS LastStep, d.last_evidence AS LastEvidence, d.last_at AS LastAt,
        c.id AS CitizenId, c.municipality AS Municipality, c.protected AS Protected, c.status AS Status
        """;

    public const string Select = $"""
        SELECT {Columns}
        FROM   device d
        LEFT   JOIN citizen c ON c.id = d.citizen
        """;

    /// <summary>The same for a decision: joins the citizen the task names, and adds the catalogue's version.</summary>
    public static readonly string SelectWith = $"""
        SELECT {Columns}, (SELECT value FROM counter WHERE name = 'catalogue') AS Catalogue
        FROM   device d
        LEFT   JOIN citizen c ON c.id = coalesce({FormerCitizens.Now("@named")}, d.citizen)
        WHERE  d.id = @id
        """;

    /// <summary>Only the device.</summary>
    public const string SelectOnly =
        "SELECT state AS State, last_step AS LastStep, last_evidence AS LastEvidence, last_at AS LastAt FROM device WHERE id = @id";

    public required string State { get; init; }

    public Guid? CitizenId { get; init; }

    public string? Municipality { get; init; }

    public bool? Protected { get; init; }

    public string? Status { get; init; }

    public long Catalogue { get; init; }

    public string? LastStep { get; init; }

    public string? LastEvidence { get; init; }

    public DateTimeOffset? LastAt { get; init; }

    private Device? parsed;

    public Device Device => parsed ??= DeviceRow.Parse(State) with
    {
        Last = LastStep is null ? null : new LastStep(LastStep, LastEvidence!, LastAt!.Value),
    };

    public CitizenFacts? Citizen => CitizenId is { } id ? new CitizenFacts(id, Municipality!, Protected == true, Status == "active") : null;

    public DeviceFacts Facts(Catalogue catalogue, DateOnly today) => new(Device, catalogue, today) { Citizen = Citizen };
}
