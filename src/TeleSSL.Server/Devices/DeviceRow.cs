using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>A device's row: its state as in the journal, and the search columns derived from it.</summary>
internal sealed record DeviceRow(Device Device, string State)
{
    public const string Insert = """
        INSERT INTO device (id, version, tag, model, serial, serial_folded, serial_reversed, lot_folded, unit, location, custody,
                            blockers, citizen, municipality, programme, carrier, picked_up, app_order, calibrated_until, attention,
                            last_step, last_evidence, last_at, state)
        VALUES (@Id, @Version, @Tag, @Model, @Serial, @SerialFolded, @SerialReversed, @LotFolded, @Unit, @Location, @Custody,
                @Blockers, @Citizen, @Municipality, @Programme, @Carrier, @PickedUp, @AppOrder, @CalibratedUntil, @Attention,
                @LastStep, @LastEvidence, @LastAt, @State)
        """;

    // By tag: its index is a tenth the size of the id index, and a scan has usually just read it.
    private const string Update = """
        UPDATE device
        SET    version = @Version, unit = @Unit, location = @Location, custody = @Custody, blockers = @Blockers,
               citizen = @Citizen, municipality = @Municipality, programme = @Programme, carrier = @Carrier,
               picked_up = @PickedUp, attention = @Attention,
               app_order = @AppOrder, calibrated_until = @CalibratedUntil,
               last_step = @LastStep, last_evidence = @LastEvidence, last_at = @LastAt, state = @State
        WHERE  tag = @Tag AND version = @Version - 1
        """;

    /// <summary>For a device that stays where it is: SQLite rewrites the index of every column in SET, changed or not.</summary>
    private const string UpdateInPlace = """
        UPDATE device
        SET    version = @Version, blockers = @Blockers, app_order = @AppOrder, calibrated_until = @CalibratedUntil,
               last_step = @LastStep, last_evidence = @LastEvidence, last_at = @LastAt, state = @State
        WHERE  tag = @Tag AND version = @Version - 1
        """;

    public static readonly IReadOnlyList<(string Column, Func<DeviceRow, object?> Value)> Columns =
    [
        ("id", r => r.Id), ("version", r => r.Version), ("tag", r => r.Tag), ("model", r => r.Model), ("serial", r => r.Serial),
        ("serial_folded", r => r.SerialFolded), ("serial_reversed", r => r.SerialReversed), ("lot_folded", r => r.LotFolded),
        ("unit", r => r.Unit), ("location", r => r.Location), ("custody", r => r.Custody),
        ("blockers", r => r.Blockers), ("picked_up", r => r.PickedUp), ("calibrated_until", r => r.CalibratedUntil),
        ("last_step", r => r.LastStep), ("last_evidence", r => r.LastEvidence), ("last_at", r => r.LastAt), ("state", r => r.State),
    ];

    public static DeviceRow Of(Device device) => new(device, JsonSerializer.Serialize(device, Json.Stored));

    public static Device Parse(string state) => JsonSerializer.Deserialize<Device>(state, Json.Options)!;

    public string UpdateFrom(Device before) => Place(before) == Place(Device) ? UpdateInPlace : Update;

    /// <summary>A serial or a lot as it is printed, without case.</summary>
    public static string Fold(string number) => Printed.Form(number).ToUpperInvariant();

    /// <summary>Letters and digits from the last to the first: a person who reads out the end of a serial leaves out hyphens.</summary>
    public static string Reverse(string number) =>
        string.Concat(Fold(number).EnumerateRunes().Where(rune => !rune.IsAscii || char.IsAsciiLetterOrDigit((char)rune.Value)).Reverse());

    public Guid Id => Device.Id;

    public int Version => Device.Version;

    public long Tag => Device.Tag;

    public string Model => Device.Model;

    public string Serial => Device.Serial;

    public string SerialFolded => Fold(Device.Serial);

    public string SerialReversed => Reverse(Device.Serial);

    public string? LotFolded => Device.Lot is { } lot ? Fold(lot) : null;

    public string Unit => Device.Unit;

    public string Location => Device.Location;

    public string Custody => Device.Custody.Kebab();

    public string Blockers => string.Join(' ', Device.Blockers.Select(blocker => blocker.Kebab()));

    public Guid? Citizen => Device.Citizen;

    public string? Municipality => Device.Municipality;

    public string? Programme => Device.Programme;

    public string? Carrier => Device.Assignment?.Carrier;

    public bool PickedUp => Device.PickedUp;

    public string? Attention => Device.Attention?.Step;

    public string? AppOrder => Device.AppVersion?.Order;

    public DateOnly? CalibratedUntil => Device.CalibratedUntil;

    public string? LastStep => Device.Last?.Step;

    public string? LastEvidence => Device.Last?.Fingerprint;

    public DateTimeOffset? LastAt => Device.Last?.At;

    private static (string, string, Custody, Guid?, string?, string?, string?, bool, string?) Place(Device device) => (
        device.Unit, device.Location, device.Custody, device.Citizen, device.Municipality, device.Programme,
        device.Assignment?.Carrier, device.PickedUp, device.Attention?.Step);
}
