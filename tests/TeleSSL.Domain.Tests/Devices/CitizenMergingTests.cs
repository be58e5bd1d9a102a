using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class CitizenMergingTests
{
    private static readonly CitizenFacts From = new(Guid.CreateVersion7(), "461", false, true);
    private static readonly CitizenFacts Into = new(Guid.CreateVersion7(), "430", false, true);

    [Theory]
    [InlineData(true, true, null)]
    [InlineData(false, false, null)]
    [InlineData(true, false, "one-of-them-dead")]
    [InlineData(false, true, "one-of-them-dead")]
    public void Two_are_one_alive_or_dead(bool from, bool into, string? code) =>
        Assert.Equal(code, CitizenMerging.WhyNot(From with { Active = from }, Into with { Active = into })?.Code);

    [Fact]
    public void One_is_not_two() => Assert.Equal("same-citizen", CitizenMerging.WhyNot(From, From)?.Code);

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void Protected_is_who_was_protected_under_either_id(bool from, bool into, bool whole) =>
        Assert.Equal(Into with { Protected = whole }, CitizenMerging.Whole(From with { Protected = from }, Into with { Protected = into }));

    [Theory]
    [InlineData(false, new[] { "name", "address" })]
    [InlineData(true, new[] { "name" })]
    public void A_protected_address_is_not_compared(bool isProtected, string[] differing) =>
        Assert.Equal(differing, CitizenMerging.Differing(isProtected, ("cpr", "1", "1"), ("name", "A", "B"), ("address", "X", "Y"), ("phone", null, null)));
}
