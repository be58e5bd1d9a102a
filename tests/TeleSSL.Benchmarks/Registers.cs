namespace TeleSSL.Benchmarks;

/// <summary>Folders with registers by size, each created on first use and deleted at the end.</summary>
internal sealed class Registers : IDisposable
{
    private readonly Dictionary<int, Register> made = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("telessl-benchmarks-").FullName;

    public async Task<Register> Of(int devices)
    {
        if (made.TryGetValue(devices, out var register))
            return register;
        var folder = await Empty($"{devices}", $"{devices} devices");
        return made[devices] = await Filler.Fill(folder, devices);
    }

    /// <summary>A desk with this many tickets.</summary>
    public async Task<DeskRegister> Desk(Plan plan, int tickets)
    {
        var folder = await Empty($"desk-{tickets}", $"{tickets} tickets");
        var ids = await TicketFiller.Fill(folder, tickets, plan.OpenTickets);
        // The same number whatever the desk's size: otherwise one desk's tickets would have longer histories than the other's.
        var newest = ids[^plan.Tickets..];
        return new DeskRegister(folder, [.. newest.Where((_, i) => i % 2 == 0)], [.. newest.Where((_, i) => i % 2 == 1)]);
    }

    /// <summary>A new folder in which the server itself has created the schema, the catalogue and the users.</summary>
    public async Task<string> Empty(string name, string filledWith)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        await using var server = await ServerUnderTest.Start(folder);
        Console.Error.WriteLine($"Filling a register with {filledWith}.");
        return folder;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>A filled register: its folder, a middle id, and what can be scanned in the common store.</summary>
internal sealed record Register(string Folder, int Devices, Guid Middle, IReadOnlyList<Label> InStore)
{
    /// <summary>Any device's label.</summary>
    public Label Any() => InStore[Random.Shared.Next(InStore.Count)];
}

/// <summary>A filled desk: its folder, tickets to write to and tickets only to read.</summary>
internal sealed record DeskRegister(string Folder, IReadOnlyList<Guid> WrittenTo, IReadOnlyList<Guid> Read);

/// <summary>A device's labels: our own tag and the maker's GS1 code.</summary>
internal sealed record Label(Guid Device, string Tag, string Gs1)
{
    /// <summary>Either of the two.</summary>
    public string Either() => Random.Shared.Next(2) == 0 ? Tag : Gs1;
}
