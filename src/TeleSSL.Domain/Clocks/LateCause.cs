namespace TeleSSL.Domain.Clocks;

/// <summary>Why a clock was missed: what its ticket waited for most of the time. Of causes of equal length, the first counts.</summary>
public enum LateCause
{
    /// <summary>A partner had the ticket.</summary>
    WaitedForPartner,

    /// <summary>The equipment was on its way, at a workshop or lost, or the ticket is about an order.</summary>
    WaitedForEquipment,

    /// <summary>The reporter owed an answer, after the due time: before it, the clock is paused.</summary>
    WaitedForReporter,

    /// <summary>It was assigned to no agent.</summary>
    NotTaken,

    /// <summary>None of these: an agent had it.</summary>
    Other,
}
