using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>From how many tickets on it is an alarm.</summary>
/// <param name="Tickets">At least so many tickets.</param>
/// <param name="Municipalities">From at least so many municipalities: one of them alone has a fault of its own.</param>
/// <param name="Window">Opened within this time, its beginning and end included.</param>
public sealed record ClusterThreshold(int Tickets, int Municipalities, TimeSpan Window);

/// <summary>
/// When several tickets of one desk on one device model, app version or component suggest a major incident. The source is the desk's
/// cluster alarm; the figures are ours, and data: four tickets from two municipalities within two hours.
/// </summary>
/// <param name="Thresholds">For each kind of trait.</param>
public sealed record ClusterRule(IReadOnlyDictionary<TraitKind, ClusterThreshold> Thresholds)
{
    /// <summary>What holds unless told otherwise.</summary>
    public static readonly ClusterRule Default =
        new(Enum.GetValues<TraitKind>().ToDictionary(kind => kind, _ => new ClusterThreshold(4, 2, TimeSpan.FromHours(2))));

    /// <summary>Categories that name nothing that tickets share, unless a component is said: devices differ by model, orders and the rest by everything.</summary>
    public IReadOnlySet<string> SaysNothing { get; init; } =
        new[] { TicketCategory.Device, TicketCategory.Order, TicketCategory.Other }.Select(category => category.Kebab()).ToHashSet();

    /// <summary>The longest window: nothing older can count.</summary>
    public TimeSpan Longest => Thresholds.Values.Max(threshold => threshold.Window);

    /// <summary>What the tickets suggest now. Their order is of no matter.</summary>
    /// <param name="tickets">Of one desk; one ticket may be told in several parts, a trait in each.</param>
    /// <param name="now">The end of the window.</param>
    /// <param name="dismissed">When somebody last said of a trait that it is no incident: only what was opened later counts for it.</param>
    public IReadOnlyList<ClusterSuggestion> Suggest(
        IEnumerable<ClusterTicket> tickets, DateTimeOffset now, IReadOnlyDictionary<Trait, DateTimeOffset>? dismissed = null) =>
        [.. tickets.Where(one => one.Counts)
            .SelectMany(one => one.Traits, (one, trait) => (Trait: trait, Ticket: one))
            .Where(pair => IsWithin(pair.Trait, pair.Ticket.OpenedAt, now) && !(dismissed?.TryGetValue(pair.Trait, out var at) == true && pair.Ticket.OpenedAt <= at))
            .GroupBy(pair => pair.Trait, pair => pair.Ticket)
            .Select(group => Of(group.Key, [.. group.DistinctBy(one => one.Ticket).OrderBy(one => one.OpenedAt).ThenBy(one => one.Ticket)]))
            .OfType<ClusterSuggestion>()
            .OrderBy(suggestion => suggestion.Trait.Kind).ThenBy(suggestion => suggestion.Trait.Value, StringComparer.Ordinal)];

    private bool IsWithin(Trait trait, DateTimeOffset openedAt, DateTimeOffset now) =>
        !(trait.Kind == TraitKind.Component && SaysNothing.Contains(trait.Value)) && openedAt <= now && now - openedAt <= Thresholds[trait.Kind].Window;

    private ClusterSuggestion? Of(Trait trait, IReadOnlyList<ClusterTicket> tickets)
    {
        var municipalities = tickets.Select(one => one.Municipality).Distinct().Count();
        return tickets.Count >= Thresholds[trait.Kind].Tickets && municipalities >= Thresholds[trait.Kind].Municipalities
            ? new ClusterSuggestion(trait, [.. tickets.Select(one => one.Ticket)], municipalities, tickets[0].OpenedAt)
            : null;
    }
}
