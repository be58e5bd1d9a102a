namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// Every operation of the API's document, asked by everybody for what is another's: in paths, bodies, filters, cursors and codes.
/// The answer must be the one for an id of nothing, and no text and no id of the other world may stand in it.
/// </summary>
public class ScopeMatrixTests : IClassFixture<ScopeMatrixApp>
{
    /// <summary>Fewer would mean that a part is no longer asked.</summary>
    private const int LeastProbes = 20_000;

    private readonly ScopeMatrixApp app;
    private readonly ITestOutputHelper output;

    public ScopeMatrixTests(ScopeMatrixApp app, ITestOutputHelper output)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        (this.app, this.output) = (app, output);
    }

    [Fact]
    public async Task Nothing_out_of_scope_is_revealed()
    {
        var findings = await app.Swept;
        output.WriteLine($"{findings.Probes} probes, {findings.All.Count} leaks");

        Leaks.AreNone(findings.All);
        Assert.True(findings.Probes >= LeastProbes, $"Only {findings.Probes} probes.");
    }
}
