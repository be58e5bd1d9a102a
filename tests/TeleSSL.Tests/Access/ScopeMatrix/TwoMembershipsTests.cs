namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// A person with several memberships sees and may do the sum of what each alone allows: never one's step on another's rows.
/// </summary>
public class TwoMembershipsTests : IClassFixture<ScopeMatrixApp>
{
    private readonly ScopeMatrixApp app;
    private readonly ITestOutputHelper output;

    public TwoMembershipsTests(ScopeMatrixApp app, ITestOutputHelper output)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        (this.app, this.output) = (app, output);
    }

    [Fact]
    public async Task Two_memberships_give_no_more_than_each_of_them()
    {
        var findings = await MembershipSweep.Run(app);
        output.WriteLine($"{findings.Probes} probes, {findings.All.Count} leaks");

        Leaks.AreNone(findings.All);
    }
}
