using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Something that was told to somebody who may not know it.</summary>
/// <param name="Who">The person, and whose things were asked for.</param>
/// <param name="What">The question, without ids, and what the answer did.</param>
/// <param name="Seen">The beginning of the answer.</param>
internal sealed record Finding(string Who, string What, string Seen)
{
    public override string ToString() => $"{Who} {What}\n        {Seen[..Math.Min(Seen.Length, 400)].ReplaceLineEndings(" ")}";
}

/// <summary>What was asked, and what was found.</summary>
internal sealed partial class Findings
{
    private readonly ConcurrentQueue<Finding> found = new();
    private int probes;

    public int Probes => probes;

    public IReadOnlyCollection<Finding> All => found;

    public void Count() => Interlocked.Increment(ref probes);

    public void Add(string who, string what, string seen) => found.Enqueue(new Finding(who, Id().Replace(what, "<id>"), seen));

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}")]
    private static partial Regex Id();
}
