namespace TeleSSL.Tests.Faults.RandomWorks;

/// <summary>
/// Does in the model, one after the other, what the journal says was done, and asks at each place whether the rules allowed it; and of
/// each work that was refused, whether they refused it at some moment between its call and its answer.
/// </summary>
internal sealed class Replay
{
    private readonly World world;
    private readonly ILookup<(string, Guid, int), Sent> accepted;
    private readonly HashSet<Sent> unexplained;

    public Replay(World world, IReadOnlyList<Sent> sent)
    {
        this.world = world;
        accepted = sent.Where(one => one.Accepted).ToLookup(one => one.Changed);
        unexplained = [.. sent.Where(one => !one.Accepted)];
    }

    public void Run(long start, IReadOnlyList<Entry> journal)
    {
        Explain(start);
        foreach (var entry in journal)
        {
            if (entry.Kind is not ("recalled" or "incident.suggested"))
                Apply(entry);
            Explain(entry.Seq);
        }

        Assert.True(
            unexplained.Count == 0,
            string.Join('\n', unexplained.Select(one => $"Refused without a reason at any moment: {one.Work} {one.Answer.Body}")));
        var done = journal.Select(entry => entry.Changed).ToHashSet();
        Assert.All(accepted.SelectMany(group => group), one => Assert.True(
            done.Contains(one.Changed) || one.Changed is var (_, _, version) && version <= 2, $"Acknowledged and not in the journal: {one.Work}"));
    }

    // Of several works with one version, one made it; for the others there was nothing to do.
    private void Apply(Entry entry)
    {
        var by = accepted[entry.Changed].FirstOrDefault();
        Assert.True(by is not null, $"In the journal and never acknowledged: {entry}");
        Assert.True(by.Work.IsAllowed(world), $"Entry {entry.Seq} was done against the rules: {by.Work}");
        by.Work.Apply(world, entry.Changed.Item2, entry.Version);
    }

    private void Explain(long seq) => unexplained.RemoveWhere(one => one.Before <= seq && seq <= one.After && !one.Work.IsAllowed(world));
}
