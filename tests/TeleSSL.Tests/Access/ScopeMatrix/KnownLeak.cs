using System.Text.RegularExpressions;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Something that is told and should not be, and is not mended yet.</summary>
/// <param name="What">As a finding says it; <c>*</c> is any text.</param>
/// <param name="Who">Each to whom it is told, with commas between.</param>
internal sealed record KnownLeak(string What, string Who)
{
    public IEnumerable<(string Who, Regex What)> Each =>
        Who.Split(", ").Select(who => (who, new Regex($"^{Regex.Escape(What).Replace(@"\*", ".*", StringComparison.Ordinal)}$")));
}

/// <summary>Compares what was found with what is known, both ways: a kind that is mended must leave the list.</summary>
internal static class Known
{
    public static void Compare(IEnumerable<Finding> found, IReadOnlyDictionary<string, KnownLeak[]> known)
    {
        var all = found.DistinctBy(one => (one.Who, one.What)).OrderBy(one => one.What).ThenBy(one => one.Who).ToList();
        var listed = (from kind in known
                      from leak in kind.Value
                      from each in leak.Each
                      select (each.Who, each.What, Text: $"{kind.Key}\n    {leak.What}: {each.Who}")).ToList();
        var fresh = all.Where(one => !listed.Any(leak => Is(one, leak.Who, leak.What))).ToList();
        var mended = listed.Where(leak => !all.Any(one => Is(one, leak.Who, leak.What))).ToList();

        Assert.True(fresh.Count == 0, $"{fresh.Count} leaks:\n{string.Join('\n', fresh)}");
        var texts = string.Join('\n', mended.Select(one => one.Text));
        Assert.True(mended.Count == 0, $"Mended, take it out of {nameof(KnownLeaks)}:\n{texts}");
    }

    private static bool Is(Finding found, string who, Regex what) => found.Who == who && what.IsMatch(found.What);
}
