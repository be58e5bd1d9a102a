using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>Task 6, seen from the device: it was the subject of a support ticket.</summary>
/// <param name="Ticket">The ticket's number or id.</param>
public sealed record Supported(Code Ticket) : DeviceTask
{
    /// <summary>Any custody, and stays there.</summary>
    public static readonly Step Step = new(SslTask.Support, null, Enum.GetValues<Custody>()) { MayRepeat = false };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) => Becomes(at);
}
