namespace TeleSSL.Benchmarks;

/// <summary>
/// A user's calls in the common store: a function test of any device there. It is never treated as a repeat, so each one is a change with
/// its journal entry.
/// </summary>
internal static class Scans
{
    private const string Evidence = """{"step":"test","passed":true}""";
    private static readonly byte[] Done = [.. "\"outcome\":\"done\""u8];

    /// <summary><c>POST /api/scans</c> with this many scans, every id new.</summary>
    public static Endpoint ByLabel(this Caller caller, Register register, int scans = 1) =>
        new(scans == 1 ? "scan by label" : $"batch of {scans} scans", caller.Server, () => caller.Post("/api/scans", Batch(register, scans)))
        {
            IsGood = body => Count(body, Done) == scans,
            Each = scans,
        };

    /// <summary><c>POST /api/devices/{id}/stock-control</c>.</summary>
    public static Endpoint ById(this Caller caller, Register register) =>
        new("step by id", caller.Server, () => caller.Post($"/api/devices/{register.Any().Device}/stock-control", Evidence));

    private static string Batch(Register register, int scans) =>
        $$"""{"scans":[{{string.Join(',', Enumerable.Range(0, scans).Select(_ => One(register.Any().Either())))}}]}""";

    private static string One(string code) =>
        $$"""{"id":"{{Guid.CreateVersion7()}}","codes":["{{code}}"],"task":"stock-control","evidence":{{Evidence}}}""";

    private static int Count(ReadOnlySpan<byte> body, ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (int at; (at = body.IndexOf(text)) >= 0; body = body[(at + text.Length)..])
            count++;
        return count;
    }
}
