using TeleSSL.Domain.Support.Replies;

namespace TeleSSL.Domain.Tests.Support.Replies;

public class ReplyTextTests
{
    [Theory]
    [InlineData("Hej, det er {agent.name} fra {desk.name}", null)]
    [InlineData("Ingen pladsholdere", null)]
    [InlineData("En } alene og en { alene", null)]
    [InlineData("{ticket.number}{date}", null)]
    [InlineData("Hej {citizen.name}", "unknown-placeholder")]
    [InlineData("Hej {}", "unknown-placeholder")]
    [InlineData("Hej { agent.name }", "unknown-placeholder")]
    [InlineData("Hej {Agent.Name}", "unknown-placeholder")]
    [InlineData("{{agent.name}}", null)]
    [InlineData("Ring om 010203-4567", "personal-data-in-text")]
    [InlineData("  ", "invalid-content")]
    [InlineData("a\0b", "invalid-content")]
    public void Only_known_placeholders_may_be_written(string text, string? refusal) => Assert.Equal(refusal, ReplyText.Parse(text).Refused?.Code);

    [Fact]
    public void Every_known_placeholder_may_be_written_and_is_filled_in()
    {
        var text = ReplyText.Parse(string.Join(' ', Placeholders.All.Select(name => $"{{{name}}}"))).Value;

        var filled = text.Fill(Placeholders.All.ToDictionary(name => name, name => (string?)$"<{name}>"));

        Assert.Equal(string.Join(' ', Placeholders.All.Select(name => $"<{name}>")), filled.Text);
        Assert.Empty(filled.Missing);
    }

    [Fact]
    public void What_has_no_value_stays_visible_and_is_named_once()
    {
        var filled = new ReplyText("{device.model} og {device.serial}, altså {device.model} til {agent.name}")
            .Fill(new Dictionary<string, string?> { ["agent.name"] = "spoc1", ["device.serial"] = "" });

        Assert.Equal("[device.model] og [device.serial], altså [device.model] til spoc1", filled.Text);
        Assert.Equal(["device.model", "device.serial"], filled.Missing);
    }

    [Fact]
    public void Braces_in_a_value_are_only_braces() =>
        Assert.Equal("{agent.name} $1", new ReplyText("{device.serial}").Fill(new Dictionary<string, string?>
        {
            ["device.serial"] = "{agent.name} $1",
            ["agent.name"] = "spoc1",
        }).Text);
}
