using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class TicketStepTests
{
    /// <summary>What each step makes of a ticket in each state: the state after it, <c>same</c> when nothing changes, or the refusal.</summary>
    [Theory]
    //          step         new                  open                 waiting              resolved              closed                health                at telma
    [InlineData("claim", "open", "already-claimed", "waiting-reporter", "ticket-over", "ticket-over", "already-claimed", "already-claimed")]
    [InlineData("assign", "open", "open", "waiting-reporter", "ticket-over", "ticket-over", "open", "waiting-partner")]
    [InlineData("look", "same", "not-your-ticket", "same", "same", "same", "not-your-ticket", "not-your-ticket")]
    [InlineData("release", "same", "open", "same", "ticket-over", "ticket-over", "open", "waiting-partner")]
    [InlineData("note", "new", "open", "waiting-reporter", "resolved", "closed", "open", "waiting-partner")]
    [InlineData("wait", "waiting-reporter", "waiting-reporter", "same", "status-not-possible", "status-not-possible", "health-case", "status-not-possible")]
    [InlineData("go on", "open", "same", "open", "status-not-possible", "status-not-possible", "health-case", "status-not-possible")]
    [InlineData("close", "status-not-possible", "status-not-possible", "status-not-possible", "closed", "same", "health-case", "status-not-possible")]
    [InlineData("p1", "new", "open", "waiting-reporter", "ticket-over", "ticket-over", "open", "waiting-partner")]
    [InlineData("technical", "open", "open", "waiting-reporter", "ticket-over", "ticket-over", "open", "waiting-partner")]
    [InlineData("health", "open", "open", "waiting-reporter", "ticket-over", "ticket-over", "same", "waiting-partner")]
    [InlineData("hand over", "no-health-case", "no-health-case", "no-health-case", "ticket-over", "ticket-over", "resolved", "no-health-case")]
    [InlineData("link", "new", "open", "waiting-reporter", "ticket-over", "ticket-over", "open", "waiting-partner")]
    [InlineData("merge", "closed", "closed", "closed", "ticket-over", "ticket-over", "health-case", "partner-knows-it")]
    [InlineData("resolve", "resolved", "resolved", "resolved", "ticket-over", "ticket-over", "health-case", "resolved")]
    [InlineData("reopen", "same", "same", "same", "open", "open", "health-case", "same")]
    [InlineData("escalate", "waiting-partner", "waiting-partner", "waiting-partner", "ticket-over", "ticket-over", "health-case", "already-escalated")]
    [InlineData("send", "not-escalated", "not-escalated", "not-escalated", "ticket-over", "ticket-over", "health-case", "waiting-partner")]
    [InlineData("acknowledged", "not-escalated", "not-escalated", "not-escalated", "not-escalated", "not-escalated", "not-escalated", "waiting-partner")]
    [InlineData("solved", "not-escalated", "not-escalated", "not-escalated", "not-escalated", "not-escalated", "not-escalated", "open")]
    [InlineData("returned", "not-escalated", "not-escalated", "not-escalated", "not-escalated", "not-escalated", "not-escalated", "open")]
    [InlineData("undelivered", "same", "same", "same", "same", "same", "same", "waiting-partner")]
    [InlineData("sent again", "moved-on", "moved-on", "moved-on", "ticket-over", "ticket-over", "moved-on", "waiting-partner")]
    [InlineData("watch", "new", "open", "waiting-reporter", "resolved", "closed", "open", "waiting-partner")]
    [InlineData("unwatch", "same", "same", "same", "same", "same", "same", "same")]
    [InlineData("link ticket", "new", "open", "waiting-reporter", "resolved", "closed", "open", "waiting-partner")]
    [InlineData("unlink ticket", "same", "same", "same", "same", "same", "same", "same")]
    [InlineData("parent", "new", "open", "waiting-reporter", "resolved", "closed", "open", "waiting-partner")]
    [InlineData("no parent", "same", "same", "same", "same", "same", "same", "same")]
    [InlineData("attach", "new", "open", "waiting-reporter", "resolved", "closed", "open", "waiting-partner")]
    [InlineData("detach", "new", "open", "waiting-reporter", "resolved", "closed", "open", "waiting-partner")]
    [InlineData("ask", "ticket-not-resolved", "ticket-not-resolved", "ticket-not-resolved", "resolved", "closed", "health-case", "ticket-not-resolved")]
    [InlineData("rate", "new", "open", "waiting-reporter", "resolved", "closed", "health-case", "waiting-partner")]
    public void Each_step_from_each_state(string step, params string[] expected)
    {
        string[] states = ["new", "open", "waiting", "resolved", "closed", "health", "at telma"];

        Assert.Equal(expected, states.Select(state => Outcome(SampleTickets.ByName[state].Decide(SampleTickets.Steps[step]))));
    }

    [Fact]
    public void A_merged_ticket_is_never_changed_again() =>
        Assert.All(SampleTickets.Steps.Values, step => Assert.Equal("ticket-merged", SampleTickets.Merged.Decide(step).Refused?.Code));

    [Fact]
    public void Every_change_counts_one_version_up_and_nothing_else_does()
    {
        foreach (var ticket in SampleTickets.ByName.Values)
            foreach (var step in SampleTickets.Steps.Values)
                if (ticket.Decide(step).Accepted(out var change, out _))
                {
                    Assert.All(change.Entries, entry => Assert.Equal(entry.Before!.Version + 1, entry.After.Version));
                    Assert.Equal(change.Entries.Count == 0 ? ticket : change.Entries[0].After, change.Subject);
                }
    }

    [Fact]
    public void Texts_never_stand_in_a_steps_JSON() => Assert.All(SampleTickets.Steps.Values, step =>
    {
        var json = System.Text.Json.JsonSerializer.Serialize(step, step.GetType(), DomainJson.Options);
        Assert.All(step.Texts(), text => Assert.DoesNotContain($"\"{text.Text}\"", json, StringComparison.Ordinal));
    });

    private static string Outcome(Result<TicketChange> decided) =>
        !decided.Accepted(out var change, out var refusal) ? refusal.Code
        : change.Entries.Count == 0 ? "same"
        : change.Subject.Status.Kebab();
}
