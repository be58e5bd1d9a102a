namespace TeleSSL.Domain.Tests;

public class KernelTests
{
    [Fact]
    public void A_refused_result_keeps_its_refusal_through_what_would_follow()
    {
        Result<int> no = Refusal.NotFound("device");

        var after = no.Then<string>(_ => throw new InvalidOperationException("must not run"));

        Assert.Equal("not-found", after.Refused?.Code);
    }

    [Fact]
    public void An_accepted_result_goes_on_with_its_value()
    {
        Result<int> yes = 20;

        Assert.Equal(21, yes.Then<int>(n => n + 1).Value);
    }
}
