namespace TeleSSL.Domain.Devices;

/// <summary>Why a delivery failed.</summary>
public enum DeliveryFailure
{
    /// <summary>No one was home.</summary>
    NoShow,

    /// <summary>The address was wrong.</summary>
    WrongAddress,

    /// <summary>The citizen did not want it.</summary>
    Refused,

    /// <summary>It was stopped on the way.</summary>
    Stopped,
}

/// <summary>A try to deliver a device that failed.</summary>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of it in Europe/Copenhagen.</param>
public sealed record FailedTry(DeliveryFailure Reason, DateOnly On)
{
    /// <summary>True when the carrier may not try again that day: at once after some reasons, after the day of the try for all.</summary>
    public bool IsOverOn(DateOnly day) => Reason is DeliveryFailure.Refused or DeliveryFailure.Stopped || day > On;

    /// <summary>
    /// The mark after one more try. A try that is over is not reopened, also not by a scan that arrives late: only a new dispatch is a
    /// new try.
    /// </summary>
    public static FailedTry After(FailedTry? earlier, FailedTry now) =>
        earlier is { } mark && (mark.IsOverOn(now.On) || mark.On > now.On) ? mark : now;
}
