using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>
/// A task performed on a device, with its evidence. The record is the body of <c>POST /api/devices/{id}/{slug}</c>, the
/// evidence of a scan and what the journal stores.
/// </summary>
public abstract record DeviceTask
{
    private static readonly TimeSpan RepeatWindow = TimeSpan.FromMinutes(10);

    /// <summary>The row of the device life cycle for this task.</summary>
    protected abstract Step Row { get; }

    /// <summary>The row of the device life cycle for this task.</summary>
    public Step StepRow() => Row;

    /// <summary>What is invalid in the evidence regardless of the device's state, or null. Checked before any lookup.</summary>
    public virtual Refusal? Unusable() => null;

    /// <summary>The citizen the evidence names.</summary>
    public virtual Guid? NamesCitizen() => null;

    /// <summary>The programme the evidence names.</summary>
    public virtual string? NamesProgramme() => null;

    /// <summary>The second device that the evidence names; it must be within the caller's scope.</summary>
    public virtual Guid? NamesDevice() => null;

    /// <summary>The second device linked to this one by an earlier step, which changes with it.</summary>
    public virtual Guid? LinkedDevice(Device device) => null;

    /// <summary>The task as the history of one of its devices says it.</summary>
    /// <param name="device">The device of the history.</param>
    /// <param name="subject">The device on which it was performed.</param>
    public virtual DeviceTask AsTakenBy(Guid device, Guid subject) => this;

    /// <summary>True when the task creates a device.</summary>
    public virtual bool MakesDevice() => false;

    /// <summary>True when the unit says with it that what was refused at the door has happened.</summary>
    public virtual bool Confirms() => false;

    /// <summary>Free text by field: sealed separately, never in the journal.</summary>
    public virtual IEnumerable<(string Field, FreeText? Text)> Texts() => [];

    /// <summary>The decision: the change, or a refusal. Pure.</summary>
    /// <exception cref="ArgumentException">
    /// The facts have no <see cref="DeviceFacts.EvidenceFingerprint"/>: any two tasks would look the same.
    /// </exception>
    public Result<DeviceChange> Decide(DeviceFacts at, Stamp stamp)
    {
        ArgumentException.ThrowIfNullOrEmpty(at.EvidenceFingerprint);
        if (IsRepeat(at, stamp))
            return DeviceChange.Nothing(at.Device);
        at = at with
        {
            HappenedAt = stamp.OccurredAt,
            Confirmed = Confirms() && !at.ByCarrier && at.Device.Attention is { Code: not null },
        };
        if (Row.WhyNot(at) is { } refusal)
            return refusal;
        return Apply(at, stamp).Then<DeviceChange>(change => Finished(change, at, stamp));
    }

    /// <summary>The effect of the evidence, once the row allows the step.</summary>
    protected abstract Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp);

    /// <summary>The subject after the step: the row's custody with these changes.</summary>
    protected DeviceChange Becomes(DeviceFacts at, Func<Device, Device>? also = null)
    {
        var moved = at.Device with { Custody = Row.To ?? at.Device.Custody };
        var after = also is null ? moved : also(moved);
        return new DeviceChange(after, [new DeviceEntry(at.Device, after, Row.Key)]);
    }

    private bool IsRepeat(DeviceFacts at, Stamp stamp) =>
        Row.MayRepeat
        && at.Device.Last is { } last
        && last.Step == Row.Key
        && stamp.At - last.At <= RepeatWindow
        && last.Fingerprint == at.EvidenceFingerprint;

    private DeviceChange Finished(DeviceChange change, DeviceFacts at, Stamp stamp)
    {
        var entries = change.Entries.Select(entry => entry with { After = Next(entry, at, stamp) }).ToArray();
        return new DeviceChange(entries.First(entry => entry.After.Id == change.Subject.Id).After, entries);
    }

    private Device Next(DeviceEntry entry, DeviceFacts at, Stamp stamp) =>
        Safety.Timed(entry.Before, Recalls.Mark(entry.After, at.Catalogue.Recalls), stamp.At) with
        {
            Version = (entry.Before?.Version ?? 0) + 1,
            OrderLine = entry.After.OrderLine is { } line && line.IsOverFor(entry.After) ? null : entry.After.OrderLine,
            Attention = Row.To is null ? entry.After.Attention : Attention.Late(Row, at, stamp),
            Last = new LastStep(entry.Step, at.EvidenceFingerprint, stamp.At),
        };
}
