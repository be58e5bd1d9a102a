using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Public;

public class FaultReportTests
{
    private static readonly FaultReport Report = new("https://id.example/8004/952TS00012344", TicketCategory.Pairing, new LongText("Den piber.\nHele natten."), new Phone("+4520304050"));

    [Fact]
    public void A_device_that_somebody_has_makes_a_ticket_where_that_one_lives()
    {
        var device = A.Device(Custody.InUse);

        var opening = Report.Becomes(device, isProven: true, left: 1).Value;

        Assert.Equal((device.Municipality, device.Citizen, device.Id), (opening.Municipality.Value, opening.Citizen, opening.Device));
        Assert.Equal((Channel.Qr, ReporterKind.Citizen, TicketCategory.Pairing, Priority.P3), (opening.Channel, opening.Reporter.Kind, opening.Category, opening.Priority));
        Assert.Equal(("Den piber.", "Den piber.\nHele natten.", "+4520304050"), (opening.Title.Value, opening.Description.Value, opening.Reporter.Phone?.Value));
    }

    [Theory]
    [InlineData(Custody.InUse, true, 1, null)]
    [InlineData(Custody.InUse, true, 0, "daily-limit")]
    [InlineData(Custody.InUse, true, -1, "daily-limit")]
    [InlineData(Custody.InUse, false, 1, "label-not-proven")]
    [InlineData(Custody.InStock, true, 1, "device-not-in-use")]
    [InlineData(Custody.InStock, true, 0, "device-not-in-use")]
    [InlineData(Custody.InStock, false, 0, "label-not-proven")]
    [InlineData(null, true, 1, "code-names-no-device")]
    [InlineData(null, false, 0, "code-names-no-device")]
    public void Otherwise_it_waits_for_a_person_and_says_why(Custody? custody, bool isProven, int left, string? why) =>
        Assert.Equal(why, Report.Becomes(custody is { } at ? A.Device(at) : null, isProven, left).Refused?.Code);

    [Theory]
    [InlineData(99, "x", 99)]
    [InlineData(101, "x", 100)]
    [InlineData(99, "😀x", 99)]
    public void A_title_is_the_first_line_and_never_half_a_character(int length, string then, int title) =>
        Assert.Equal(title, (Report with { Text = new LongText(new string('a', length - (then == "x" ? 1 : 0)) + then) }).Becomes(A.Device(Custody.InUse), isProven: true, left: 1).Value.Title.Value.Length);

    [Theory]
    [InlineData("TS-0001234-4", null)]
    [InlineData("whatever was scanned", null)]
    [InlineData("", "invalid-content")]
    [InlineData("a\0b", "invalid-content")]
    public void A_code_is_some_text(string code, string? refusal) => Assert.Equal(refusal, (Report with { Code = code }).Checked().Refused?.Code);

    [Theory]
    [InlineData(0, "invalid-content")]
    [InlineData(1, null)]
    [InlineData(5, null)]
    [InlineData(6, "invalid-content")]
    [InlineData(int.MinValue, "invalid-content")]
    public void A_score_is_one_to_five(int score, string? refusal)
    {
        Assert.Equal(refusal, new Satisfaction("token", score).Rating().Refused?.Code);
        Assert.Equal(refusal, SampleTickets.Resolved.Decide(new Rate(score)).Refused?.Code);
    }

    [Fact]
    public void A_ticket_is_rated_once()
    {
        var rated = SampleTickets.Resolved.Decide(new Rate(4)).Value.Subject;

        Assert.Equal(4, rated.Rating);
        Assert.Equal(["already-rated", "already-rated"], new TicketStep[] { new Rate(5), new AskRating() }.Select(step => rated.Decide(step).Refused?.Code));
    }
}
