using TeleSSL.Benchmarks;

if (args is [ProbeHost.Verb, var folder, var url, var count])
{
    await ProbeHost.Run(folder, url, int.Parse(count));
    return 0;
}

if (args is [LiveProbeHost.Verb, var address, var groups, var entryLength])
{
    await LiveProbeHost.Run(address, int.Parse(groups), int.Parse(entryLength));
    return 0;
}

if (Plan.Of(args) is not { } plan)
{
    Console.Error.WriteLine($"Usage: [all|{string.Join('|', Plan.Every)}] [{string.Join("] [", Plan.Options)}]");
    return 2;
}

var report = new Report(Console.Out);
await using var registers = new Registers(plan.Database);
try
{
    report.Head(Machine.Describe(registers.Folder, TimeProvider.System.GetUtcNow()), plan);
    foreach (var part in plan.Parts)
        await Run(part);
    return 0;
}
catch (BenchmarkException wrong)
{
    Console.Error.WriteLine($"Not measured: {wrong.Message}");
    return 1;
}

Task Run(string part) => part switch
{
    "list" => ListBenchmark.Run(plan, registers, report),
    "start" => StartBenchmark.Run(plan, registers, report),
    "memory" => MemoryBenchmark.Run(plan, registers, report),
    "scan" => ScanBenchmark.Run(plan, registers, report),
    "batch" => BatchBenchmark.Run(plan, registers, report),
    "import" => ImportBenchmark.Run(plan, registers, report),
    "desk" => DeskBenchmark.Run(plan, registers, report),
    "figures" => FigureBenchmark.Run(plan, registers, report),
    "citizens" => CitizenListBenchmark.Run(plan, registers, report),
    "find" => FindBenchmark.Run(plan, registers, report),
    "live" => LiveBenchmark.Run(plan, registers, report),
    _ => DatabasesBenchmark.Run(plan, registers, report),
};
