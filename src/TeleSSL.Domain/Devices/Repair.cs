using System.Text.Json.Serialization;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>Task 8. The device is repaired at a workshop.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(SentToRepair), "sent")]
[JsonDerivedType(typeof(BackFromRepair), "back")]
public abstract record Repair : DeviceTask;

/// <summary>It is sent to a workshop.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Workshop">Code of the workshop.</param>
/// <param name="Warranty">The manufacturer pays.</param>
/// <param name="Unwipeable">Why it cannot be wiped; then the workshop needs a data-processing agreement.</param>
public sealed record SentToRepair(FreeText Fault, Code Workshop, bool Warranty = false, FreeText? Unwipeable = null) : Repair
{
    /// <summary>In stock → in repair.</summary>
    public static readonly Step Step = new(SslTask.Repair, "sent", [Custody.InStock], Custody.InRepair)
    {
        Guard = at => at.Device.Is(Blocker.NeedsCleaning) ? Unready(DeviceRefusals.NotClean, at.Device) : null,
    };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("fault", Fault), ("unwipeable", Unwipeable)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (at.Catalogue.Organisations.GetValueOrDefault(Workshop.Value) is not { Kind: OrganisationKind.Workshop } workshop)
            return Refusal.Invalid("workshop", DeviceProblems.Workshop);
        if (at.Device.Is(Blocker.NeedsWipe) && !(Unwipeable is not null && workshop.DataProcessingAgreement))
            return Unready(DeviceRefusals.NotWipeable, at.Device);
        return Becomes(at, device => device with { Workshop = Workshop.Value });
    }

    private static Refusal Unready(Refusal why, Device device)
    {
        var blockers = string.Join(", ", device.Blockers.Intersect([Blocker.NeedsCleaning, Blocker.NeedsWipe])
            .Select(blocker => blocker.Kebab()));
        return why.With("blockers", blockers);
    }
}

/// <summary>How a repair ended.</summary>
public enum RepairOutcome
{
    /// <summary>Repaired.</summary>
    Fixed,

    /// <summary>No fault was found.</summary>
    NoFault,

    /// <summary>The workshop sent another device of the same model.</summary>
    Exchanged,
}

/// <summary>It is back from the workshop.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="CostOere">What it cost, in øre, 0 or more.</param>
/// <param name="NewSerial">Serial of the exchange device; with <c>exchanged</c> only.</param>
/// <param name="Parts">Codes of the parts used.</param>
public sealed record BackFromRepair(RepairOutcome Outcome, long CostOere = 0, Line? NewSerial = null, IReadOnlyList<Code>? Parts = null)
    : Repair
{
    /// <summary>In repair → in stock; an exchanged device is retired and the new one procured in its place.</summary>
    public static readonly Step Step = new(SslTask.Repair, "back", [Custody.InRepair], Custody.InStock) { Otherwise = Custody.Retired };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override bool MakesDevice() => Outcome == RepairOutcome.Exchanged;

    /// <inheritdoc/>
    public override Refusal? Unusable() => this switch
    {
        { CostOere: < 0 or > 100_000_000 } => Refusal.Invalid("costOere", FieldProblems.Between(0, 100_000_000)),
        { Outcome: RepairOutcome.Exchanged, NewSerial: null } =>
                Refusal.Invalid("newSerial", FieldProblems.RequiredHere.With("because", "outcome exchanged")),
        { Outcome: not RepairOutcome.Exchanged, NewSerial: not null } =>
            Refusal.Invalid("newSerial", FieldProblems.NotAllowedHere.With("because", "outcome")),
        { Parts.Count: > 50 } => Refusal.Invalid("parts", FieldProblems.TooMany.With("max", 50)),
        _ => null,
    };

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) => Outcome == RepairOutcome.Exchanged
        ? Exchange(at)
        : Becomes(at, device => Repaired(device, at.Model));

    private static Device Repaired(Device device, DeviceModel model) =>
        (device with { Workshop = null })
            .Block([Blocker.NeedsFunctionTest, .. model.CarriesApp ? [Blocker.NeedsApp] : Array.Empty<Blocker>()]);

    private DeviceChange Exchange(DeviceFacts at)
    {
        var old = Becomes(at, device => device with { Custody = Custody.Retired, Workshop = null });
        var received = at.Fresh!.Make(at.Model, NewSerial!.Value.Value, null, at.Device.Unit, at.Device.Location, null);
        return old.And(new DeviceEntry(null, received with { Replaces = at.Device.Id }, SslTask.Procurement.Slug));
    }
}
