namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>There are none.</summary>
internal static class Leaks
{
    public static void AreNone(IEnumerable<Finding> found)
    {
        var all = found.DistinctBy(one => (one.Who, one.What)).OrderBy(one => one.What).ThenBy(one => one.Who).ToList();
        Assert.True(all.Count == 0, $"{all.Count} leaks:\n{string.Join('\n', all)}");
    }
}
