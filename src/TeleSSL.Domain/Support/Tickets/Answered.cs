namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Whose answer the desk has still to look at.</summary>
public enum AnsweredBy
{
    /// <summary>The reporter's side: the municipality, or a reporter with a link.</summary>
    Reporter,

    /// <summary>A partner.</summary>
    Partner,

    /// <summary>The device of the ticket moved.</summary>
    Device,

    /// <summary>An order that came from the ticket moved.</summary>
    Order,
}

/// <summary>Something came back since the assignee last looked at the ticket or answered.</summary>
/// <param name="Since">When the first of it came.</param>
/// <param name="By">From whom, in the order in which it came; each once.</param>
public sealed record Answered(DateTimeOffset Since, IReadOnlyList<AnsweredBy> By)
{
    /// <summary>With one answer more; the first of them when there was none.</summary>
    public static Answered With(Answered? before, AnsweredBy by, DateTimeOffset at) =>
        before is null ? new Answered(at, [by]) : before.By.Contains(by) ? before : before with { By = [.. before.By, by] };

    /// <inheritdoc/>
    public bool Equals(Answered? other) => other is not null && Since == other.Since && By.SequenceEqual(other.By);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Since, By.Count);

    /// <summary>Of two tickets that become one.</summary>
    public static Answered? Both(Answered? one, Answered? other) => (one, other) switch
    {
        (null, _) => other,
        (_, null) => one,
        _ => new Answered(one.Since < other.Since ? one.Since : other.Since, [.. one.By.Union(other.By)]),
    };
}
