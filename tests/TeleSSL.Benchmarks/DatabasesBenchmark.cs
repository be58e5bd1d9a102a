namespace TeleSSL.Benchmarks;

/// <summary>The same calls on SQLite, on PostgreSQL with one process and with two, in turn.</summary>
internal static class DatabasesBenchmark
{
    public static async Task Run(Plan plan, Registers registers, Report report)
    {
        await using var sqlite = await InstallationUnderTest.Start(plan, registers, Database.Sqlite, processes: 1);
        await using var postgres = await InstallationUnderTest.Start(plan, registers, Database.Postgres, processes: 2);
        Calls[] all = [await sqlite.Calls(1), await postgres.Calls(1), await postgres.Calls(2)];
        foreach (var calls in all)
            await Rounds.WarmUp(plan, calls.All);
        report.Table(
            "SQLite, PostgreSQL with one process, PostgreSQL with two",
            "", "connections", "SQLite/s", "PostgreSQL/s", "ratio", "two/s", "two : one", "p50 ms", "p50", "p50 two", "p99 ms", "p99", "p99 two", "foreign cores");
        for (var i = 0; i < all[0].All.Count; i++)
            foreach (var connections in i == 0 ? (int[])[8, 64] : [8])
                Row(report, await Rounds.Alternate(plan, connections, plan.ListWindow, [.. all.Select(calls => calls.All[i])]));
        foreach (var calls in all)
            await NoRefusal(plan, report, calls);
    }

    private static void Row(Report report, IReadOnlyList<Figures> of) => report.Row(
    [
        of[0].Name, $"{of[0].Connections}", $"{of[0].Rate:0}", $"{of[1].Rate:0}", $"{of[1].Rate / of[0].Rate:0.00}", $"{of[2].Rate:0}", $"{of[2].Rate / of[1].Rate:0.00}",
        .. of.Select(figures => $"{figures.At(.5):0.0}"), .. of.Select(figures => $"{figures.At(.99):0.0}"), $"{of.Max(figures => figures.Foreign):0.00}",
    ]);

    // The load generator throws if an answer is not good.
    private static async Task NoRefusal(Plan plan, Report report, Calls calls)
    {
        var measured = await LoadGenerator.Run(calls.NewTicket, 64, plan.WarmUp, plan.LongWindow);
        report.Note(
            $"{calls.Name}: 64 connections for {plan.LongWindow.TotalSeconds:0.#} s, {measured.Latencies.Length:N0} new tickets, none refused; "
            + $"p99 {measured.At(.99):0} ms, longest {measured.Max:0} ms.");
    }
}
