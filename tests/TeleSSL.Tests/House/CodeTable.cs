using TeleSSL.Tests.House;

[assembly: AssemblyFixture(typeof(CodeTable))]

namespace TeleSSL.Tests.House;

/// <summary>
/// The table of each declared code beside a request that is answered with it and the test that sends that request. When the run ends,
/// a test that ran and was not answered with its code fails the run. With <c>UPDATE_CODES=1</c> its row is replaced, and codes without a
/// row get one.
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
        var wrong = Rows.Where(row => SeenCodes.Tests.Contains(row.Test) && SeenCodes.Request(row.Test, row.Code) is null).ToArray();
        if (Environment.GetEnvironmentVariable("UPDATE_CODES") == "1")
            Write(Rows.Except(wrong));
        else
            Assert.Empty(wrong);
    }

    private static void Write(IEnumerable<(string Code, string Request, string Test)> right)
    {
        var tests = typeof(CodeTable).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}")).ToHashSet();
        var rows = right.Where(row => tests.Contains(row.Test)).Concat(SeenCodes.All).DistinctBy(row => row.Code).OrderBy(row => row.Code, StringComparer.Ordinal);
        System.IO.File.WriteAllText(
            Repository.PathTo(File), Head + "\n" + string.Concat(rows.Select(row => $"{row.Code}\t{row.Request}\t{row.Test}\n")));
    }
}
