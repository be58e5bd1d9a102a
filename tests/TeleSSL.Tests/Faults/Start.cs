using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>How a start ends that cannot go on.</summary>
internal static class Start
{
    public const string Key = "dGVsZXNzbC10ZXN0LWtleS0wMTIzNDU2Nzg5YWJjZGU=";
    public const string OtherKey = "dGVsZXNzbC10ZXN0LWtleS1mZWRjYmE5ODc2NTQzMjE=";

    /// <summary>One line for the operator that names what is wrong, and no stack trace anywhere.</summary>
    public static void SaysOneLine(ServerProcess server, params string[] naming)
    {
        var line = Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("TeleSSL cannot start: ", line);
        Assert.All(naming, name => Assert.Contains(name, line));
        Assert.DoesNotContain("   at ", server.Output);
        Assert.DoesNotContain("Exception", server.Output);
    }
}
