namespace TeleSSL.Domain.Support.Figures;

/// <summary>
/// What a desk did on one day (Europe/Copenhagen) for one municipality. Counts of tickets; a delta may be negative when it corrects earlier
/// figures.
/// </summary>
public sealed record DayFigures
{
    /// <summary>Nothing happened.</summary>
    public static readonly DayFigures None = new();

    /// <summary>Opened on the day.</summary>
    public int Opened { get; init; }

    /// <summary>Reacted to on the day, within the target.</summary>
    public int ReactedInTime { get; init; }

    /// <summary>Reacted to on the day, after the target.</summary>
    public int ReactedLate { get; init; }

    /// <summary>Resolved on the day, and not reopened since. A ticket that was merged into another is not counted.</summary>
    public int Resolved { get; init; }

    /// <summary>Of <see cref="Resolved"/>: within the target.</summary>
    public int SolvedInTime { get; init; }

    /// <summary>Of <see cref="Resolved"/>: at the first attempt and by the desk itself, without a partner.</summary>
    public int FirstTimeFixed { get; init; }

    /// <summary>Reopened on the day.</summary>
    public int Reopened { get; init; }

    /// <summary>Escalated to a partner on the day.</summary>
    public int Escalated { get; init; }

    /// <summary>Handed over to the clinical side on the day.</summary>
    public int HandedOver { get; init; }
}
