namespace TeleSSL.Domain.Devices;

/// <summary>
/// A row of the device life cycle: the custodies a step moves it from and to, and what must be true before its evidence is checked.
/// The API, the scanner and every button use these rows; the rules exist only here.
/// </summary>
/// <param name="Task">The row of table 1.</param>
/// <param name="Name">The step, or null where the task has only one.</param>
/// <param name="From">Custodies it may start from.</param>
/// <param name="To">The custody it ends in; null means unchanged, or the custody of the other device.</param>
public sealed record Step(SslTask Task, string? Name, IReadOnlyList<Custody> From, Custody? To = null)
{
    /// <summary>Any custody but retired.</summary>
    public static readonly IReadOnlyList<Custody> Alive =
        [.. Enum.GetValues<Custody>().Where(custody => custody != Custody.Retired)];

    /// <summary>The custody it ends in instead, in the cases its record names.</summary>
    public Custody? Otherwise { get; init; }

    /// <summary>What else of the device's own state it starts from, besides <see cref="From"/>.</summary>
    public Func<Device, bool> StartsFrom { get; init; } = _ => true;

    /// <summary>
    /// It records what was done at the citizen's door. What happened there before a stop was recorded is accepted; what happened after it
    /// is refused and needs the unit's <see cref="Attention"/>.
    /// </summary>
    public bool AtTheDoor { get; init; }

    /// <summary>It brings the device to a citizen: refused while a <see cref="Safety.Stops"/> blocker is set.</summary>
    public bool GoesOut { get; init; }

    /// <summary>Refused with <c>no-agreement</c> unless the agreement assigns SSL to the unit that owns the device.</summary>
    public bool UnderAgreement { get; init; }

    /// <summary>A contractor may do it, on devices it has an open assignment for.</summary>
    public bool ByContractor { get; init; }

    /// <summary>The same evidence again within ten minutes is a harmless repeat.</summary>
    public bool MayRepeat { get; init; } = true;

    /// <summary>Other conditions, independent of the evidence.</summary>
    public Func<DeviceFacts, Refusal?> Guard { get; init; } = _ => null;

    /// <summary>The step's name in the journal: <c>cleaning</c>, <c>delivery.dispatched</c>.</summary>
    public string Key => Name is null ? Task.Slug : $"{Task.Slug}.{Name}";

    /// <summary>The roles that may do it.</summary>
    public IEnumerable<Role> Who => Task.Who.Where(role => role != Role.Contractor || ByContractor);

    /// <summary>True for a device in a state that it starts from.</summary>
    public bool Starts(Device device) => From.Contains(device.Custody) && StartsFrom(device);

    /// <summary>Why it is not possible now, or null.</summary>
    public Refusal? WhyNot(DeviceFacts at)
    {
        if (!Starts(at.Device))
            return Lifecycle.NotPossible(this, at);
        if (GoesOut && Safety.WhyNot(at) is { } unsafeNow && !(AtTheDoor && (at.Confirmed || at.HappenedBeforeStop)))
            return unsafeNow;
        if (UnderAgreement && at.Citizen is not null && Ownership.WhyNot(at) is { } notOurs)
            return notOurs;
        return Guard(at);
    }
}
