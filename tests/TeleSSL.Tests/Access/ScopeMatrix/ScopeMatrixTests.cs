using System.Text.RegularExpressions;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// Every operation of the API's document, asked by everybody for what is another's: in paths, bodies, filters, cursors and codes.
/// The answer must be the one for an id of nothing, and no text and no id of the other world may stand in it.
/// </summary>
public class ScopeMatrixTests : IClassFixture<ScopeMatrixApp>
{
    /// <summary>Fewer would mean that a part is no longer asked.</summary>
    private const int LeastProbes = 21_000;

    private static readonly string[] Elsewhere =
    [
        // What a look-up was about is kept as it was said; nothing is read by it.
        "POST /api/citizens/look-up about", "POST /api/citizens/look-up-by-phone about", "POST /api/citizens/{id}/look-up about",
        // The scan's own id: see CodeProbes.
        "POST /api/scans id",
    ];

    private readonly ScopeMatrixApp app;
    private readonly ITestOutputHelper output;

    public ScopeMatrixTests(ScopeMatrixApp app, ITestOutputHelper output)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        (this.app, this.output) = (app, output);
    }

    [Fact]
    public async Task Nobody_is_told_anything_of_what_is_out_of_scope()
    {
        var findings = await app.Swept;
        output.WriteLine($"{findings.Probes} probes, {findings.All.Count} leaks");

        Known.Compare(findings.All, KnownLeaks.OfStrangers);
        Assert.True(findings.Probes >= LeastProbes, $"Only {findings.Probes} probes.");
    }

    /// <summary>
    /// Whoever adds an operation says in <see cref="Things"/> whose id stands in its path, and in <see cref="Bodies"/> what to send.
    /// </summary>
    [Fact]
    public void Every_operation_with_an_id_is_known() => Assert.Empty(Unknown(app.Operations));

    [Theory]
    [InlineData("GET", "/api/orders/{id}")]
    [InlineData("POST", "/api/devices/{id}/polish")]
    [InlineData("PUT", "/api/tickets/{id}/attachments/{attachment}/name")]
    public void A_new_operation_with_an_id_is_seen(string method, string path)
    {
        var made = new Operation(method, path);

        Assert.Equal([made], Unknown([.. app.Operations, made]));
    }

    /// <summary>Whoever adds an id to what is sent says in <see cref="Bodies"/> which of a world's things stands there.</summary>
    [Fact]
    public void Every_id_in_a_body_is_known()
    {
        var ids = new IdsInBodies(app.Document);
        var unknown =
            from operation in app.Operations
            where !operation.HasPlace || Things.Of(operation).Count > 0
            from property in ids.Of(operation)
            where !Elsewhere.Contains($"{operation} {property}")
            where !Bodies.Of(operation).Any(body => Regex.IsMatch(body.Text, $@"""{property}"":\[?""\$"))
            select $"{operation} {property}";

        Assert.Empty(unknown);
    }

    private static IEnumerable<Operation> Unknown(IEnumerable<Operation> operations) => operations.Where(one => one.HasPlace)
        .Where(one => !Things.Knows(one) || (Things.Of(one).Count > 0 && Bodies.Of(one).Count == 0));
}
