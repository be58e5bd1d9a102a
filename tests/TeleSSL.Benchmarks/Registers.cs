namespace TeleSSL.Benchmarks;

/// <summary>Folders with a register of a size, each made when it is first asked for. All are deleted at the end.</summary>
internal sealed class Registers : IDisposable
{
    private readonly Dictionary<int, Register> made = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("telessl-benchmarks-").FullName;

    public async Task<Register> Of(int devices)
    {
        if (made.TryGetValue(devices, out var register))
            return register;
        var folder = Directory.CreateDirectory(Path.Combine(Folder, $"{devices}")).FullName;
        // The server itself makes the schema, the catalogue and the users.
        await using (var server = await ServerUnderTest.Start(folder))
            Console.Error.WriteLine($"Filling a register with {devices} devices.");
        return made[devices] = await Filler.Fill(folder, devices);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>A filled register: where it is, the id in its middle, and what can be scanned in the common store.</summary>
internal sealed record Register(string Folder, int Devices, Guid Middle, IReadOnlyList<Label> InStore)
{
    /// <summary>Any device's label.</summary>
    public Label Any() => InStore[Random.Shared.Next(InStore.Count)];
}

/// <summary>What stands on a device: our own tag and the maker's GS1 code.</summary>
internal sealed record Label(Guid Device, string Tag, string Gs1)
{
    /// <summary>Either of the two.</summary>
    public string Either() => Random.Shared.Next(2) == 0 ? Tag : Gs1;
}
