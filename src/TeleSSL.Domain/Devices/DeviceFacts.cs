using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>What rules need to know about a citizen. Nothing that identifies the person.</summary>
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
    /// <summary>A new device in stock: untested and, where the model supports the app, without it.</summary>
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

/// <summary>A device with everything a decision about it may use.</summary>
/// <param name="Device">The subject.</param>
/// <param name="Catalogue">The catalogue snapshot.</param>
/// <param name="Today">The stamp's day in Europe/Copenhagen.</param>
public sealed record DeviceFacts(Device Device, Catalogue Catalogue, DateOnly Today)
{
    /// <summary>The citizen who has it, or whom the task names.</summary>
    public CitizenFacts? Citizen { get; init; }

    /// <summary>The programme it serves, or that the task names.</summary>
    public string? Programme { get; init; } = Device.Programme;

    /// <summary>The second device that a task changes.</summary>
    public Device? Other { get; init; }

    /// <summary>The fingerprint of the task's evidence (<see cref="Devices.Evidence.Fingerprint"/>).</summary>
    public string EvidenceFingerprint { get; init; } = "";

    /// <summary>When what is decided happened; null means now.</summary>
    public DateTimeOffset? HappenedAt { get; init; }

    /// <summary>The day of it in Europe/Copenhagen, never after today.</summary>
    public DateOnly HappenedOn => HappenedAt is { } at && Catalogue.DayOf(at) is var day && day < Today ? day : Today;

    /// <summary>It happened before anything that now stops the device was recorded.</summary>
    public bool HappenedBeforeStop =>
        HappenedAt is { } at
        && (!Device.Blockers.Intersect(Safety.Stops).Any() || at < Device.StoppedAt)
        && (!Blockers.Contains(Blocker.CalibrationExpired) || HappenedOn <= Device.CalibratedUntil);

    /// <summary>The order that the device is reserved for, if any, still wants it.</summary>
    public bool OrderStands { get; init; } = true;

    /// <summary>Asked by a carrier who sees the device through an open assignment only.</summary>
    public bool ByCarrier { get; init; }

    /// <summary>The unit confirms what was refused at the door.</summary>
    public bool Confirmed { get; init; }

    /// <summary>For a task that creates a device.</summary>
    public FreshDevice? Fresh { get; init; }

    /// <summary>The device's model.</summary>
    public DeviceModel Model => Catalogue.Models[Device.Model];

    /// <summary>Everything that blocks it from going to a citizen now: set and derived blockers.</summary>
    public IReadOnlyList<Blocker> Blockers => [.. Device.Blockers.Concat(Derived()).Distinct().Order()];

    /// <summary>The agreement that provides SSL to the citizen's municipality for the programme today.</summary>
    public Result<Agreement> Agreement => Citizen is null
        ? Refusal.Invalid("citizen", UnknownProblems.Citizen)
        : Serving.On(Catalogue.Agreements, Citizen.Municipality, ServiceKind.Ssl, Programme, Today);

    /// <summary>The same facts with the second device as the subject.</summary>
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
        : Catalogue.Programmes.Values.Where(p => p.Uses(Device.Model))
            .Max(p => p.MinimumOn(Today));
}
