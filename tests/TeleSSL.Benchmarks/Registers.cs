using TeleSSL.Tests.House;

namespace TeleSSL.Benchmarks;

/// <summary>Registers by size, each created on first use and deleted at the end.</summary>
internal sealed class Registers(Database usual) : IAsyncDisposable
{
    private readonly Dictionary<(Database, int), Register> made = [];
    private PostgresServer? postgres;

    public string Folder { get; } = Directory.CreateTempSubdirectory("telessl-benchmarks-").FullName;

    /// <summary>On the database that was asked for, or another.</summary>
    public async Task<Register> Of(int devices, Database? database = null)
    {
        var key = (database ?? usual, devices);
        if (made.TryGetValue(key, out var register))
            return register;
        return made[key] = await Filler.Fill(await Empty($"devices_{devices}", $"{devices} devices", database), devices);
    }

    /// <summary>A desk with this many tickets.</summary>
    public async Task<DeskRegister> Desk(Plan plan, int tickets, Database? database = null)
    {
        var storage = await Empty($"desk_{tickets}", $"{tickets} tickets", database);
        var ids = await TicketFiller.Fill(storage, tickets, plan.OpenTickets);
        // The same number whatever the desk's size: otherwise one desk's tickets would have longer histories than the other's.
        var newest = ids[^plan.Tickets..];
        return new DeskRegister(storage, [.. newest.Where((_, i) => i % 2 == 0)], [.. newest.Where((_, i) => i % 2 == 1)]);
    }

    /// <summary>A new storage in which the server itself has created the schema, the catalogue and the users.</summary>
    public async Task<Storage> Empty(string name, string filledWith, Database? database = null)
    {
        var storage = await New(name, database ?? usual);
        await using var server = await ServerUnderTest.Start(storage);
        Console.Error.WriteLine($"Filling a register with {filledWith} on {storage.Database}.");
        return storage;
    }

    public async ValueTask DisposeAsync()
    {
        if (postgres is not null)
            await postgres.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task<Storage> New(string name, Database database)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, $"{database}-{name}")).FullName;
        if (database == Database.Sqlite)
            return new Storage(folder);
        postgres ??= PostgresServer.WhyNot() is { } why
            ? throw new BenchmarkException(why)
            : await PostgresServer.Start(Path.Combine(Folder, "server"), durable: true);
        await postgres.Execute($"CREATE DATABASE {name}");
        return new Storage(folder, postgres.ConnectionString(name));
    }
}

/// <summary>A filled register: where it is, and what can be scanned in the common store.</summary>
internal sealed record Register(Storage Storage, int Devices, IReadOnlyList<Label> InStore)
{
    /// <summary>Any device's label.</summary>
    public Label Any() => InStore[Random.Shared.Next(InStore.Count)];
}

/// <summary>A filled desk: where it is, tickets to write to and tickets only to read.</summary>
internal sealed record DeskRegister(Storage Storage, IReadOnlyList<Guid> WrittenTo, IReadOnlyList<Guid> Read)
{
    public Guid AnyWrittenTo() => WrittenTo[Random.Shared.Next(WrittenTo.Count)];
}

/// <summary>A device's labels: our own tag and the maker's GS1 code.</summary>
internal sealed record Label(Guid Device, string Tag, string Gs1)
{
    /// <summary>Either of the two.</summary>
    public string Either() => Random.Shared.Next(2) == 0 ? Tag : Gs1;
}
