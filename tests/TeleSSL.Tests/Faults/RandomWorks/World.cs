namespace TeleSSL.Tests.Faults.RandomWorks;

/// <summary>What one work after the other leaves behind: a model that knows no database.</summary>
internal sealed class World
{
    private const int AlarmTickets = 4;
    private const int AlarmMunicipalities = 2;
    private readonly Dictionary<string, List<string>> called = [];

    public Dictionary<Guid, Device> Devices { get; } = [];

    public Dictionary<string, Guid> Serials { get; } = [];

    /// <summary>The lots of recalls, by reference.</summary>
    public Dictionary<string, string> Recalls { get; } = [];

    public Dictionary<Guid, Ticket> Tickets { get; } = [];

    public List<(int From, int To)> Agreements { get; } = [];

    /// <summary>The ticket that raised the alarm, by component.</summary>
    public Dictionary<string, Guid> Alarms { get; } = [];

    public void Procure(Guid id, string serial, string lot)
    {
        Serials[serial] = id;
        Devices[id] = new Device(1, lot, null, Recalls.ContainsValue(lot));
    }

    /// <summary>Marks every device of the lot that is known now.</summary>
    public void Recall(string lot, string reference)
    {
        Recalls[reference] = lot;
        foreach (var (id, device) in Devices.Where(device => device.Value.Lot == lot).ToArray())
            Devices[id] = device with { Version = device.Version + 1, Recalled = true };
    }

    public void Open(Guid id, string component, string municipality)
    {
        Tickets[id] = new Ticket(1, null);
        if (!called.TryGetValue(component, out var before))
            called[component] = before = [];
        before.Add(municipality);
        if (before.Count >= AlarmTickets && before.Distinct().Count() >= AlarmMunicipalities)
            Alarms.TryAdd(component, id);
    }

    internal sealed record Device(int Version, string Lot, Guid? Citizen, bool Recalled);

    internal sealed record Ticket(int Version, string? Assignee);
}
