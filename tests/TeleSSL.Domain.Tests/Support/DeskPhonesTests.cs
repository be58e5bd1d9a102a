using TeleSSL.Domain.Support;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support;

public class DeskPhonesTests
{
    private static readonly Phone One = new("+4500001010"), Other = new("+4500001011");

    [Fact]
    public void A_number_leads_to_one_desk()
    {
        var catalogue = With(new DeskPhones("spoc", [One.Value]));

        Assert.Equal(("spoc", null), (DeskPhones.DeskOf(One, catalogue), DeskPhones.DeskOf(Other, catalogue)));
        Assert.Equal("number-taken", new DeskPhonesEntry([Other, One]).Decide(new Code("spoc-odense"), catalogue).Refused?.Code);
        Assert.Equal([Other.Value, One.Value], new DeskPhonesEntry([Other, One]).Decide(new Code("spoc"), catalogue).Value.Numbers);
    }

    [Fact]
    public void A_desk_may_have_none_and_none_twice()
    {
        Assert.Empty(new DeskPhonesEntry([]).Decide(new Code("spoc"), With()).Value.Numbers);
        Assert.Equal("invalid-content", new DeskPhonesEntry([One, One]).Decide(new Code("spoc"), With()).Refused?.Code);
    }

    private static Catalogue With(params DeskPhones[] desks) => A.Catalogue(deskPhones: desks);
}
