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
        { Usual with { Minimums = [null!] }, "invalid-content" },
        { Usual with { Minimums = [new(new(2024, 1, 1), new("1.0")), new(new(2024, 1, 1), new("1.1"))] }, "invalid-content" },
    };

    [Fact]
    public void A_kit_names_models_by_code_or_device_identifier_and_keeps_the_code()
    {
        var programme = (Usual with { Kit = [new("9521234000013", 1), new("scale", 2)] }).Decide(new("diabetes"), World.Catalogue()).Value;

        Assert.Equal([new KitPart("tablet", 1), new KitPart("scale", 2)], programme.Kit);
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
