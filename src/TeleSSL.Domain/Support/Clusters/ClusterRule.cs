using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>The thresholds of an alarm.</summary>
/// <param name="Tickets">The minimum number of tickets.</param>
/// <param name="Municipalities">The minimum number of municipalities: with only one, the fault is local.</param>
/// <param name="Window">Opened within this time, both ends included.</param>
public sealed record ClusterThreshold(int Tickets, int Municipalities, TimeSpan Window);

/// <summary>
/// When several tickets of one desk on one device model, app version or component suggest a major incident. The source is the desk's
/// cluster alarm; the thresholds are our own, and configurable: four tickets from two municipalities within two hours.
/// </summary>
/// <param name="Thresholds">For each kind of trait.</param>
public sealed record ClusterRule(IReadOnlyDictionary<TraitKind, ClusterThreshold> Thresholds)
{
    /// <summary>The defaults.</summary>
    public static readonly ClusterRule Default =
        new(Enum.GetValues<TraitKind>().ToDictionary(kind => kind, _ => new ClusterThreshold(4, 2, TimeSpan.FromHours(2))));

    /// <summary>Categories too broad to count without a component: devices differ by model, orders and others in every respect.</summary>
    public IReadOnlySet<string> SaysNothing { get; init; } =
        new[] { TicketCategory.Device, TicketCategory.Order, TicketCategory.Other }.Select(category => category.Kebab()).ToHashSet();

    /// <summary>The longest window: nothing older counts.</summary>
    public TimeSpan Longest => Thresholds.Values.Max(threshold => threshold.Window);

    /// <summary>The alarms that the tickets raise now, in whatever order they are given.</summary>
    /// <param name="tickets">Of one desk; a ticket may occur several times, with one trait each.</param>
    /// <param name="now">The end of the window.</param>
    /// <param name="dismissed">When each trait was last dismissed: only tickets opened later count for it.</param>
    public IReadOnlyList<ClusterSuggestion> Suggest(
        IEnumerable<ClusterTicket> tickets, DateTimeOffset now, IReadOnlyDictionary<Trait, DateTimeOffset>? dismissed = null) =>
        [.. tickets.Where(one => one.Counts)
            .SelectMany(one => one.Traits, (one, trait) => (Trait: trait, Ticket: one))
            .Where(pair => IsWithin(pair.Trait, pair.Ticket.OpenedAt, now)
                && !(dismissed?.TryGetValue(pair.Trait, out var at) == true && pair.Ticket.OpenedAt <= at))
            .GroupBy(pair => pair.Trait, pair => pair.Ticket)
            .Select(group => Of(group.Key, [.. group.DistinctBy(one => one.Ticket).OrderBy(one => one.OpenedAt).ThenBy(one => one.Ticket)]))
            .OfType<ClusterSuggestion>()
            .OrderBy(suggestion => suggestion.Trait.Kind).ThenBy(suggestion => suggestion.Trait.Value, StringComparer.Ordinal)];

    private bool IsWithin(Trait trait, DateTimeOffset openedAt, DateTimeOffset now) =>
        !(trait.Kind == TraitKind.Component && SaysNothing.Contains(trait.Value))
            && openedAt <= now && now - openedAt <= Thresholds[trait.Kind].Window;

    private ClusterSuggestion? Of(Trait trait, IReadOnlyList<ClusterTicket> tickets)
    {
        var municipalities = tickets.Select(one => one.Municipality).Distinct().Count();
        return tickets.Count >= Thresholds[trait.Kind].Tickets && municipalities >= Thresholds[trait.Kind].Municipalities
            ? new ClusterSuggestion(trait, [.. tickets.Select(one => one.Ticket)], municipalities, tickets[0].OpenedAt)
            : null;
    }
}
