using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Stock;

public class FunctionTestTests
{
    private static readonly Blocker[] Both = [Blocker.NeedsCleaning, Blocker.NeedsFunctionTest, Blocker.FailedFunctionTest];

    [Fact]
    public void Passed_clears_what_asked_for_it_and_what_had_failed() =>
        Assert.Equal([Blocker.NeedsCleaning], new FunctionTest(true).On(A.Device(blockers: Both)).Accepted().Blockers);

    [Fact]
    public void Failed_stands_beside_what_asked_for_it() => Assert.Equal(
        Both, new FunctionTest(false, A.Text("no sound")).On(A.Device(blockers: [Blocker.NeedsCleaning, Blocker.NeedsFunctionTest])).Accepted().Blockers);
}
