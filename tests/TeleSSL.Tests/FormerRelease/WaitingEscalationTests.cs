using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>What waited for a partner when the update came.</summary>
public class WaitingEscalationTests : IClassFixture<FormerApp>
{
    private readonly FormerApp app;

    public WaitingEscalationTests(FormerApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task It_still_waits_and_is_sent_once_when_the_partner_is_back()
    {
        var waiting = app.Facts.Partners.Waiting;
        Assert.Equal(2, (await Outbox()).Count(ticket => ticket == $"{waiting}"));

        app.Telma.Faults.Clear();
        await app.EverythingSent();

        var number = (await app.Reads("spoc1", $"/api/tickets/{waiting}"))["escalation"].GetProperty("number").GetString();
        var there = Assert.Single(app.Telma.Tickets);
        Assert.Equal((there.Id, Texts.Title, TelmaPriority.P3), (number, there.Title, there.Priority));
        Assert.Contains(Texts.Findings, there.Description, StringComparison.Ordinal);
        Assert.Contains(there.History, entry => entry.Text == Texts.PublicNote);
        Assert.Equal(["sent", "sent"], await app.Rows("SELECT state FROM outbox WHERE subject_id = @waiting", new { waiting }));
    }

    private async Task<IReadOnlyList<string>> Outbox() =>
    [
        .. (await app.Reads("spoclead", "/api/outbox?state=failed")).Each("ticket"),
        .. (await app.Reads("spoclead", "/api/outbox?state=pending")).Each("ticket"),
    ];
}
