using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>What rules need to know about a citizen. Nothing that says who it is.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="Protected">Address protection.</param>
/// <param name="Active">Alive and not erased.</param>
public sealed record CitizenFacts(Guid Id, string Municipality, bool Protected, bool Active);

/// <summary>Id and tag number for a device that is about to exist.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Tag">Number of its asset tag.</param>
public sealed record FreshDevice(Guid Id, long Tag)
{
    /// <summary>A new device on the shelf: untested and, where the model carries the app, without it.</summary>
    public Device Make(DeviceModel model, string serial, string? lot, string unit, string location, DateOnly? calibratedUntil) =>
        new()
        {
            Id = Id,
            Tag = Tag,
            Version = 1,
            Custody = Custody.InStock,
            Model = model.Code,
            Serial = serial,
            Lot = lot,
            Unit = unit,
            Location = location,
            CalibratedUntil = calibratedUntil,
            Blockers = model.CarriesApp ? [Blocker.NeedsApp, Blocker.NeedsFunctionTest] : [Blocker.NeedsFunctionTest],
        };
}

/// <summary>A device with all that a decision about it may look at.</summary>
/// <param name="Device">The subject.</param>
/// <param name="Catalogue">The world around it.</param>
/// <param name="Today">The stamp's day in Europe/Copenhagen.</param>
public sealed record DeviceFacts(Device Device, Catalogue Catalogue, DateOnly Today)
{
    /// <summary>The citizen that has it, or that the task names.</summary>
    public CitizenFacts? Citizen { get; init; }

    /// <summary>The programme it serves, or that the task names.</summary>
    public string? Programme { get; init; } = Device.Programme;

    /// <summary>The second device a task moves.</summary>
    public Device? Other { get; init; }

    /// <summary>The fingerprint of the evidence that the task comes with (<see cref="Devices.Evidence.Fingerprint"/>).</summary>
    public string EvidenceFingerprint { get; init; } = "";

    /// <summary>For a task that makes a device.</summary>
    public FreshDevice? Fresh { get; init; }

    /// <summary>The device's model.</summary>
    public DeviceModel Model => Catalogue.Models[Device.Model];

    /// <summary>Everything that keeps it from a citizen now: set and derived blockers.</summary>
    public IReadOnlyList<Blocker> Blockers => [.. Device.Blockers.Concat(Derived()).Distinct().Order()];

    /// <summary>The agreement that gives the citizen's municipality SSL for the programme today.</summary>
    public Result<Agreement> Agreement => Citizen is null
        ? Refusal.Invalid("citizen", "is unknown", "unknown-citizen")
        : Serving.On(Catalogue.Agreements, Citizen.Municipality, ServiceKind.Ssl, Programme, Today);

    /// <summary>The same facts seen from the second device.</summary>
    public DeviceFacts OfOther() => this with
    {
        Device = Other!,
        Other = Device,
        Programme = Other!.Programme,
        Citizen = Other.Citizen == Citizen?.Id ? Citizen : null,
    };

    private IEnumerable<Blocker> Derived()
    {
        if (Device.CalibratedUntil is { } until ? until < Today : Model.CalibrationMonths is not null)
            yield return Blocker.CalibrationExpired;
        if (Model.CarriesApp && Device.AppVersion < OldestAllowed())
            yield return Blocker.AppTooOld;
    }

    private AppVersion? OldestAllowed() => Device.Programme is { } programme
        ? Catalogue.Programmes.GetValueOrDefault(programme)?.MinimumOn(Today)
        : Catalogue.Programmes.Values.Where(p => p.Uses(Device.Model)).Select(p => p.MinimumOn(Today)).OrderBy(v => v?.Rank).LastOrDefault();
}
