using TeleSSL.Tests.House;

[assembly: AssemblyFixture(typeof(CodeTable))]

namespace TeleSSL.Tests.House;

/// <summary>
/// The table of each declared code beside a request that is answered with it and the test that sends that request. When the run ends,
/// a test that ran and was not answered with its code fails the run. <c>UPDATE_CODES=1</c> on a whole run writes the table anew.
/// </summary>
public sealed class CodeTable : IDisposable
{
    private const string File = "tests/TeleSSL.Tests/Hostile/codes.tsv";

    private const string Head = "code\trequest\ttest";

    /// <summary>The rows of the table.</summary>
    public static IReadOnlyList<(string Code, string Request, string Test)> Rows =>
    [
        .. Repository.Read(File).Split('\n').Skip(1).Where(line => line.Length > 0)
            .Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1], cells[2])),
    ];

    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_CODES") == "1")
            System.IO.File.WriteAllText(
                Repository.PathTo(File), Head + "\n" + string.Concat(SeenCodes.All.Select(row => $"{row.Code}\t{row.Request}\t{row.Test}\n")));
        else
            Assert.Empty(Rows.Where(row => SeenCodes.Tests.Contains(row.Test) && SeenCodes.Request(row.Test, row.Code) is null));
    }
}
