using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>What release d7e09cd stores under these names. A later version may add to a list; it never loses or changes a line.</summary>
internal static class FrozenList
{
    public static IReadOnlyList<string> Read(string file) =>
        [.. Repository.Read($"tests/TeleSSL.Tests/FormerRelease/stored/{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Fails with each line that is lost, and with what to do about it.</summary>
    public static void IsIn(IEnumerable<string> present, string file, string remedy)
    {
        var frozen = Read(file);
        Assert.NotEmpty(frozen);
        var lost = frozen.Except(present).ToArray();
        Assert.True(
            lost.Length == 0,
            $"{lost.Length} of the lines in {file} are lost, and databases in use hold them: {string.Join("; ", lost)}. {remedy}");
    }
}
