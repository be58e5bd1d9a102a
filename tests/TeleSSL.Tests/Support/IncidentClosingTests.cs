using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class IncidentClosingTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_former_name_of_resolving_the_tickets_is_still_accepted()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Confirmed();

        var closed = (await desk.Step(incident, "close", new { resolution = "Genstartet", resolveCases = true })).Expect(200);

        Assert.Equal((tickets.Count, 0), (closed["tickets"].GetArrayLength(), closed["openTickets"].GetInt32()));
        Assert.Equal("resolved", (await tickets[0].Now()).Text("status"));
        Assert.Equal(("@1796083200", "Tue, 02 Mar 2027 00:00:00 GMT"), (closed.Headers["Deprecation"], closed.Headers["Sunset"]));
    }

    [Fact]
    public async Task One_of_the_two_names_is_sent_and_not_both()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Confirmed();

        var neither = await desk.Step(incident, "close", new { resolution = "Genstartet" });
        var both = await desk.Step(incident, "close", new { resolution = "Genstartet", resolveTickets = true, resolveCases = true });

        neither.Refused("invalid-content", 422);
        both.Refused("invalid-content", 422);
        Assert.Equal("is required", neither["errors"].GetProperty("resolveTickets")[0].GetString());
        Assert.Equal(1, both["errors"].GetProperty("resolveCases").GetArrayLength());
        Assert.Equal(("confirmed", "new"), ((await desk.Now(incident)).Text("state"), (await tickets[0].Now()).Text("status")));
    }

    [Fact]
    public async Task The_journal_and_the_answers_each_keep_their_own_word()
    {
        var desk = new Desk(App);
        var (_, incident) = await desk.Confirmed();

        (await desk.Step(incident, "close", new { resolution = "Genstartet", resolveTickets = false })).Expect(200);

        var entry = (await Stored.Journal(App, "incident", incident))[^1];
        Assert.Contains("\"resolveCases\":false", entry.Data, StringComparison.Ordinal);
        Assert.Contains("\"caseCount\":4", entry.Data, StringComparison.Ordinal);
        Assert.DoesNotContain("icketCount", entry.Data, StringComparison.Ordinal);
        Assert.Equal(4, (await desk.Now(incident))["ticketCount"].GetInt32());
    }
}
