using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// Everybody of each world asks for all of the other. What only reads, or must be refused, goes on beside each other; what could write
/// in one's own world goes one after the other, so that two answers that are compared have the same world behind them.
/// </summary>
internal sealed class Sweep(TeleSSLApp app, Worlds worlds, IReadOnlyList<Operation> operations)
{
    /// <summary>People who belong to no world; some may count, and one is not signed in.</summary>
    private static readonly string[] Outsiders = ["fts1", "finance1", "faaborg1"];

    private readonly Findings findings = new();

    public async Task<Findings> Run()
    {
        var admin = await app.As("admin1");
        foreach (var (own, other) in worlds.BothWays)
        {
            var before = await Versions.Of(other, admin);
            await Ask(await People(own, other), new Stranger(own.Plan.Users["spoc-lead"], own.People["spoc-lead"], own, other, findings));
            foreach (var (thing, version) in await Versions.Of(other, admin))
                if (version != before[thing])
                    findings.Add($"somebody -> {other.Plan.Code}", $"{thing} changed", $"{before[thing]} {version}");
        }

        return findings;
    }

    private async Task<IReadOnlyList<Stranger>> People(World own, World other)
    {
        var people = own.People.Where(one => one.Key != "spoc-lead")
            .Select(one => new Stranger(own.Plan.Users[one.Key], one.Value, own, other, findings)).ToList();
        if (own != worlds.Odense)
            return people;
        foreach (var user in Outsiders)
            people.Add(new Stranger(user, await app.As(user), own, other, findings));
        people.Add(new Stranger("nobody", app.Nobody, own, other, findings));
        return people;
    }

    private async Task Ask(IReadOnlyList<Stranger> people, Stranger lead)
    {
        var asked = from who in people from operation in operations select (who, operation);
        await Beside(asked.SelectMany(one => PathProbes.Of(one.who, one.operation)));
        foreach (var probe in asked.SelectMany(one => BodyProbes.Of(one.who, one.operation)))
            await probe();
        await Beside(people.Select(who => (Func<Task>)(() => CodeProbes.Run(who))));
        await Beside(people.SelectMany(Readings));
        await Beside(
            from one in asked
            where ListProbes.Has(one.operation)
            select (Func<Task>)(() => ListProbes.Run(one.who, one.operation)));
        foreach (var who in people.Append(lead))
            await DeskProbes.Run(who);
    }

    private static Func<Task>[] Readings(Stranger who) =>
        [() => CodeProbes.People(who), () => FilterProbes.Run(who), () => JournalProbes.Run(who), () => JournalProbes.ByName(who)];

    private static Task Beside(IEnumerable<Func<Task>> probes) =>
        Parallel.ForEachAsync(probes, new ParallelOptions { MaxDegreeOfParallelism = 8 }, (probe, _) => new ValueTask(probe()));
}
