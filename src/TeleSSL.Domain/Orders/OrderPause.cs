using System.Text.Json.Serialization;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Orders;

/// <summary>Why the clock of an order is paused.</summary>
public enum PauseReason
{
    /// <summary>The citizen could not be reached.</summary>
    ContactMissing,

    /// <summary>The citizen asked for a later day.</summary>
    Postponed,

    /// <summary>After the third no-show the coordinator decides how it goes on.</summary>
    WaitingForCoordinator,
}

/// <summary>Whole days on which the clock of an order does not run: <c>[From, To)</c>, Europe/Copenhagen.</summary>
/// <param name="Reason">Why.</param>
/// <param name="From">The day on which it began.</param>
/// <param name="By">Code of the organisation that reported it.</param>
/// <param name="To">The first day that counts again; null until it is known.</param>
public sealed record OrderPause(PauseReason Reason, DateOnly From, string By, DateOnly? To = null) : IDated
{
    /// <summary>It waits for an event, not for a day.</summary>
    [JsonIgnore]
    public bool IsOpen => To is null;
}
