using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>The simulator's announcements.</summary>
internal sealed class TelmaAnnouncements(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly DateTimeOffset start = time.GetUtcNow();
    private readonly List<TelmaAnnouncement> announcements = [];

    public IReadOnlyList<TelmaAnnouncement> All
    {
        get
        {
            lock (gate)
                return [.. announcements.OrderBy(told => told.UpdatedAt).ThenBy(told => told.Id, StringComparer.Ordinal)];
        }
    }

    public TelmaAnnouncement Tell(
        TelmaAnnouncementType type, string title, string text, IReadOnlyList<TelmaComponent> components, TelmaPriority? priority,
        TimeSpan from, TimeSpan? length)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var told = new TelmaAnnouncement(
                $"ANN-{announcements.Count + 1:0000}", 1, type, title, text, components, now + from, now, now, priority,
                length is { } known ? now + from + known : null);
            announcements.Add(told);
            return told;
        }
    }

    public TelmaAnnouncement? End(string id)
    {
        lock (gate)
        {
            var at = announcements.FindIndex(told => told.Id == id);
            if (at < 0)
                return null;
            var now = time.GetUtcNow();
            return announcements[at] = announcements[at] with { Version = announcements[at].Version + 1, UpdatedAt = now, EndsAt = now };
        }
    }

    public TelmaServiceStatus Status()
    {
        var now = time.GetUtcNow();
        var running = All
            .Where(told => told.StartsAt <= now && !(told.EndsAt <= now) && told.Type is not TelmaAnnouncementType.Release).ToArray();
        return new TelmaServiceStatus(now, [.. Enum.GetValues<TelmaComponent>().Select(component =>
            running.FirstOrDefault(told => told.Components.Contains(component)) is { } why
                ? new TelmaComponentHealth(
                    component, why.Type is TelmaAnnouncementType.Outage ? TelmaHealth.Down : TelmaHealth.Degraded, why.StartsAt, why.Id)
                : new TelmaComponentHealth(component, TelmaHealth.Up, start))]);
    }
}
