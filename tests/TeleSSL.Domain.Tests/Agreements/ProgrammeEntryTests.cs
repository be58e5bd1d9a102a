using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Tests.Agreements;

public class ProgrammeEntryTests
{
    private static readonly ProgrammeEntry Usual = new(new("Diabetes"), new("telma"));

    public static readonly TheoryData<ProgrammeEntry, string> Refused = new()
    {
        { Usual with { Kit = [new("glucose-meter", 1)] }, "unknown-model" },
        { Usual with { Kit = [new("tablet", 0)] }, "invalid-content" },
        { Usual with { Kit = [new("tablet", 100)] }, "invalid-content" },
        { Usual with { Kit = [new("tablet", 1), new("9521234000013", 1)] }, "invalid-content" },
        { Usual with { Kit = [null!] }, "invalid-content" },
        { Usual with { Kit = [new("tablet", 1, Alternatives: ["none"])] }, "unknown-model" },
        { Usual with { Kit = [new("tablet", 1, Alternatives: ["9521234000013"])] }, "invalid-content" },
        { Usual with { Kit = [new("tablet", 1, new("a")), new("scale", 1, new("a"))] }, "invalid-content" },
        { Usual with { LocalKits = [new([], [])] }, "invalid-content" },
        { Usual with { LocalKits = [new([new("ssl-syd")], [])] }, "unknown-municipality" },
        { Usual with { LocalKits = [new([new("461")], []), new([new("461")], [])] }, "invalid-content" },
        { Usual with { LocalKits = [new([new("461")], [new("none", 1)])] }, "unknown-model" },
        { Usual with { Criteria = [new(new("nyha-class"), 4, 2)] }, "invalid-content" },
        { Usual with { Criteria = [new(new("nyha-class"), 2, 4), new(new("nyha-class"), 1, 4)] }, "invalid-content" },
        { Usual with { Evaluations = new(0, 12) }, "invalid-content" },
        { Usual with { Minimums = [null!] }, "invalid-content" },
        { Usual with { Minimums = [new(new(2024, 1, 1), new("1.0")), new(new(2024, 1, 1), new("1.1"))] }, "invalid-content" },
    };

    [Fact]
    public void A_kit_names_models_by_code_or_device_identifier_and_keeps_the_code()
    {
        var programme = (Usual with { Kit = [new("9521234000013", 1), new("scale", 2)] }).Decide(new("diabetes"), World.Catalogue()).Value;

        Assert.Equal([("tablet", "tablet", 1), ("scale", "scale", 2)], programme.Kit.Select(part => (part.Part, part.Model, part.Quantity)));
        Assert.All(programme.Kit, part => Assert.Equal(KitNeed.Required, part.Need));
    }

    [Fact]
    public void Any_accepted_model_will_do_and_the_preferred_one_comes_first()
    {
        var kit = new KitPartEntry("9521234000013", 1, new("screen"), new("Skærm"), ["scale"], KitNeed.Optional, Shareable: true);
        var programme = (Usual with { Kit = [kit] }).Decide(new("diabetes"), World.Catalogue()).Value;

        Assert.Equal(["tablet", "scale"], programme.Kit[0].Models());
        Assert.Equal(("screen", "Skærm", KitNeed.Optional, true), (programme.Kit[0].Part, programme.Kit[0].Name, programme.Kit[0].Need, programme.Kit[0].Shareable));
        Assert.True(programme.Uses("scale"));
        Assert.False(programme.Uses("thermometer"));
    }

    [Fact]
    public void A_municipality_with_a_kit_of_its_own_gets_that_one()
    {
        var programme = (Usual with { Kit = [new("tablet", 1)], LocalKits = [new([new("461")], [new("scale", 1)])] })
            .Decide(new("diabetes"), World.Catalogue()).Value;

        Assert.Equal(["scale"], programme.KitFor("461").Select(part => part.Part));
        Assert.Equal(["tablet"], programme.KitFor("561").Select(part => part.Part));
        Assert.True(programme.Uses("scale"));
    }

    [Fact]
    public void The_minimum_of_the_latest_day_that_has_come_counts()
    {
        var programme = (Usual with { Minimums = [new(new(2025, 1, 1), new("2.0")), new(new(2024, 1, 1), new("1.0"))] })
            .Decide(new("diabetes"), World.Catalogue()).Value;

        Assert.Null(programme.MinimumOn(World.Day("2023-12-31")));
        Assert.Equal("1.0", programme.MinimumOn(World.Day("2024-12-31"))?.Value);
        Assert.Equal("2.0", programme.MinimumOn(World.Day("2025-01-01"))?.Value);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_programme_that_cannot_be_is_refused(ProgrammeEntry entry, string code) =>
        Assert.Equal(code, entry.Decide(new("diabetes"), World.Catalogue()).Refused?.Code);
}
