namespace TeleSSL.Benchmarks;

/// <summary>What is measured and how much; <c>--quick</c> only checks that everything runs.</summary>
internal sealed record Plan(IReadOnlyList<string> Parts, bool Quick, Database Database)
{
    public static readonly string[] Options = ["--quick", "--postgres"];

    /// <summary>The order matters: the lists need a register that has not been written to yet.</summary>
    public static readonly string[] Every = ["list", "start", "memory", "scan", "batch", "import", "desk", "figures", "find", "citizens", "live", "databases"];

    public TimeSpan WarmUp => TimeSpan.FromSeconds(Quick ? 0.2 : 0.7);

    public TimeSpan Window => TimeSpan.FromSeconds(Quick ? 0.5 : 5);

    public TimeSpan ListWindow => TimeSpan.FromSeconds(Quick ? 0.3 : 2);

    /// <summary>Warm-up: it takes about twenty thousand scans until the server's code is compiled to its last tier.</summary>
    public TimeSpan FirstWarmUp => TimeSpan.FromSeconds(Quick ? 0.5 : 40);

    public int Rounds => Quick ? 1 : 3;

    public int Devices => Quick ? 2_000 : 100_000;

    public int ManyDevices => Quick ? 10_000 : 1_000_000;

    public int Tickets => Quick ? 300 : 3_000;

    public int ManyTickets => Quick ? 3_000 : 300_000;

    /// <summary>Of the year that figures are of.</summary>
    public int FigureTickets => Quick ? 3_000 : 100_000;

    public int FigureCalls => Quick ? 600 : 20_000;

    public int OpenTickets => Quick ? 200 : 2_000;

    public int Citizens => Quick ? 2_000 : 200_000;

    /// <summary>Three in ten are in kits of four with citizens of 22 municipalities, so each has 2,000 citizens.</summary>
    public int HeldDevices => Quick ? 10_000 : 590_000;

    public int LiveDevices => Quick ? 2_000 : 20_000;

    public int Followers => Quick ? 50 : 500;

    /// <summary>
    /// Entries for each municipality at once. Must be fewer than a follower's queue holds, or slow followers are disconnected by design.
    /// </summary>
    public int BulkEach => Quick ? 100 : 1_800;

    public int MissedEach => Quick ? 300 : 10_000;

    public int ImportRows => Quick ? 500 : 10_000;

    public int Starts => Quick ? 2 : 5;

    public TimeSpan Idle => TimeSpan.FromSeconds(Quick ? 0.5 : 5);

    /// <summary>A minute in which no call may be refused.</summary>
    public TimeSpan LongWindow => TimeSpan.FromSeconds(Quick ? 0.5 : 60);

    public static Plan? Of(string[] args)
    {
        var parts = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToArray();
        var options = args.Except(parts).ToArray();
        if (parts.Length == 0 || parts.Contains("all"))
            parts = Every;
        return parts.All(Every.Contains) && options.All(Options.Contains)
            ? new Plan([.. Every.Where(parts.Contains)], options.Contains("--quick"), options.Contains("--postgres") ? Database.Postgres : Database.Sqlite)
            : null;
    }
}

/// <summary>A figure would be worthless; the message says why.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
