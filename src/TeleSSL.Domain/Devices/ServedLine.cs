namespace TeleSSL.Domain.Devices;

/// <summary>Which way an order line's device goes.</summary>
public enum LineDirection
{
    /// <summary>To the citizen.</summary>
    Out,

    /// <summary>Back to the store.</summary>
    Home,
}

/// <summary>The order line that a device serves. The line follows the device.</summary>
/// <param name="Order">The order.</param>
/// <param name="Line">The line's number in it.</param>
/// <param name="Direction">Which way the device goes.</param>
public sealed record ServedLine(Guid Order, int Line, LineDirection Direction)
{
    /// <summary>The name in the journal of a change that ties a device to a line by itself.</summary>
    public const string Tied = "order-line-tied";

    /// <summary>The name in the journal of a change that unties it.</summary>
    public const string Untied = "order-line-untied";

    /// <summary>The device has done what the line wanted, or can no longer do it.</summary>
    public bool IsOverFor(Device device) =>
        device.Custody is Custody.InStock or Custody.InRepair or Custody.Lost or Custody.Retired
        || (Direction == LineDirection.Out && device.Custody is Custody.InUse or Custody.Returning);

    /// <summary>
    /// The device tied to this line, or to none. It moves nothing, but untied it is no longer fetched by a carrier.
    /// </summary>
    /// <param name="before">The device.</param>
    /// <param name="line">The line.</param>
    /// <param name="stamp">Who, and when.</param>
    /// <param name="replaces">The device whose place it takes once it is dispatched; as before when null.</param>
    public static DeviceChange Tie(Device before, ServedLine? line, Stamp stamp, Guid? replaces = null)
    {
        var step = line is null ? Untied : Tied;
        var fetched = line is null && before.Assignment?.Purpose == AssignmentPurpose.Fetch;
        var after = before with
        {
            Version = before.Version + 1,
            OrderLine = line,
            Replaces = replaces ?? before.Replaces,
            Assignment = fetched ? null : before.Assignment,
            Last = new LastStep(step, "", stamp.At),
        };
        return new DeviceChange(after, [new DeviceEntry(before, after, step)]);
    }
}
