using Refit;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Partners.Telma;

namespace TeleSSL.Tests.Partners;

/// <summary>Answers that were not agreed on: each is a failure with a code, and none of them is null in our hands.</summary>
public class PartnerAnswerTests
{
    private static readonly Func<ITelma, Task>[] Calls =
    [
        telma => telma.Escalate("key-1", TelmaLine.Escalation("T1-1")),
        telma => telma.GetTicket("TEL-1"),
        telma => telma.ListTickets(),
        telma => telma.ChangeTicket("TEL-1", "key-2", TelmaWire.ETag(1), new TelmaTicketPatch(TelmaPriority.P1)),
        telma => telma.GetServiceStatus(),
    ];

    [Theory]
    [InlineData(200, "null")]
    [InlineData(200, "")]
    [InlineData(200, null)]
    [InlineData(204, null)]
    [InlineData(200, "{}")]
    [InlineData(200, "[]")]
    [InlineData(200, "{\"id\":")]
    [InlineData(201, "<html>Velkommen</html>")]
    public async Task A_success_without_its_content_cannot_be_read_whatever_was_called(int status, string? body)
    {
        await using var partner = await FixedAnswer.Start(status, body);
        await using var line = await TelmaLine.Open(address: partner.Address);

        foreach (var call in Calls)
        {
            var failure = await TelmaLine.Fails(() => call(line.Client));
            Assert.Equal(("partner-unreadable", false), (failure.Code, failure.Lasting));
            Assert.DoesNotContain("Velkommen", failure.Detail, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(422, null, "partner-refused", null)]
    [InlineData(422, "", "partner-refused", null)]
    [InlineData(422, "null", "partner-refused", null)]
    [InlineData(422, "[]", "partner-refused", null)]
    [InlineData(422, "{\"code\":", "partner-refused", null)]
    [InlineData(422, "{\"code\":7}", "partner-refused", null)]
    [InlineData(422, "{\"code\":\"Not a code\"}", "partner-refused", null)]
    [InlineData(422, "{\"code\":\"triage-incomplete\",\"errors\":\"none\"}", "partner-refused", "triage-incomplete")]
    [InlineData(404, "<html>", "partner-refused", null)]
    [InlineData(302, null, "partner-refused", null)]
    public async Task A_refusal_is_a_refusal_however_it_is_written(int status, string? body, string code, string? partnerCode)
    {
        foreach (var type in (string[])["application/problem+json", "application/json", "text/html; charset=none"])
        {
            await using var partner = await FixedAnswer.Start(status, body, type);
            await using var line = await TelmaLine.Open(address: partner.Address);

            var failure = await TelmaLine.Fails(() => line.Client.GetTicket("TEL-1"));

            Assert.Equal((code, partnerCode, status, true), (failure.Code, failure.PartnerCode, failure.Status, failure.Lasting));
        }
    }

    [Fact]
    public async Task What_a_refusal_carries_is_bounded_and_holds_no_token()
    {
        await using var partner = await FixedAnswer.Start(409, new string('x', 1 << 20), "application/problem+json");
        await using var line = await TelmaLine.Open(address: partner.Address);

        var refusal = await Assert.ThrowsAsync<ApiException>(() => line.Escalate());

        Assert.InRange(refusal.Content!.Length, 1, 16 << 10);
        Assert.Empty(refusal.RequestMessage.Headers);
        Assert.DoesNotContain(line.Telma.Token, refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".", false)]
    [InlineData("..", false)]
    [InlineData("", false)]
    [InlineData("TEL\n1", false)]
    [InlineData("TEL-1", true)]
    [InlineData("2026/17 ø..", true)]
    public void A_number_that_would_lead_to_another_path_is_none(string number, bool isOne) =>
        Assert.Equal(isOne, TelmaReports.NumberOf(number) is not null);
}
