namespace TeleSSL.Benchmarks;

/// <summary>Markdown, ready for the README.</summary>
internal sealed class Report(TextWriter to)
{
    public void Head(string machine, Plan plan) => to.WriteLine($"""
        Measured on {machine}.
        {(plan.Quick ? "**A dry run with tiny counts: these figures mean nothing.** " : "")}SQLite with `synchronous=FULL`, PostgreSQL with its own defaults; load generator, server and probe on the same machine; {plan.Rounds} windows of {plan.Window.TotalSeconds} s in turn, medians; the maximum is that of all windows.
        """);

    public void Table(string title, params IReadOnlyList<string> columns)
    {
        to.WriteLine($"\n### {title}\n\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select((_, i) => i == 0 ? "---|" : "--:|"))}");
        to.Flush();
    }

    public void Row(params IEnumerable<string> cells)
    {
        to.WriteLine($"| {string.Join(" | ", cells)} |");
        to.Flush();
    }

    public void Note(string line) => to.WriteLine($"\n{line}");

    /// <summary>Throughput and latency, each relative to the no-op and, where there is one, to the probe.</summary>
    public void Loads(string title, string unit, IReadOnlyList<Figures> all)
    {
        Table(title, "", "connections", $"{unit}/s", "of no-op", "of probe", "p50 ms", "p99 ms", "p99.9 ms", "max ms", $"server µs/{unit}", "generator cores", "foreign cores");
        foreach (var one in all)
            Row(
                one.Name, $"{one.Connections}", $"{one.Rate:0}", Share(one, all, "no-op"), Share(one, all, "probe"),
                $"{one.At(.5):0.00}", $"{one.At(.99):0.0}", $"{one.At(.999):0.0}", $"{one.Max:0}", $"{one.CpuEach:0}", $"{one.Generator:0.00}", $"{one.Foreign:0.00}");
    }

    private static string Share(Figures one, IReadOnlyList<Figures> all, string other) =>
        one.Name is not "no-op" && one.Name != other && all.FirstOrDefault(f => f.Name == other && f.Connections == one.Connections) is { } compared
            ? $"{one.Rate / compared.Rate:P0}"
            : "";
}
