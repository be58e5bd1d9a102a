using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Support.Shifts;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A test class in which people are away.</summary>
public abstract class AbsenceStory(TeleSSLApp app) : AccountStory(app)
{
    protected DateTimeOffset Now => App.Host.Time.GetUtcNow();

    /// <summary>An agent of the desk with some tickets.</summary>
    private protected async Task<(Client Who, TicketAtDesk[] Tickets)> Agent(string name, int tickets = 1)
    {
        await Put(name, ("spoc", "spoc-agent"));
        var who = await SignIn(name);
        var held = new TicketAtDesk[tickets];
        for (var i = 0; i < tickets; i++)
        {
            held[i] = await TicketAtDesk.Opened(App);
            (await who.Post($"/api/tickets/{held[i].Id}/claim", new { })).Expect(200);
        }

        return (who, held);
    }

    /// <summary>What a process does every ten seconds.</summary>
    protected Task PutBack() => App.Host.Services.GetRequiredService<PutBackService>().Run(CancellationToken.None);

    protected static Task<Answer> Absent(Client by, string account, DateTimeOffset? from, DateTimeOffset to) =>
        by.Post($"/api/accounts/{account}/absences", from is null ? new { to } : new { from, to });

    private protected static async Task<string?> Assignee(TicketAtDesk ticket) =>
        (await ticket.Now("spoclead"))["assignee"] is { ValueKind: JsonValueKind.String } account ? account.GetString() : null;

    private protected async Task<int> TimesPutBack(TicketAtDesk ticket) =>
        (await Stored.Journal(App, "ticket", ticket.Id)).Count(entry => entry.Kind == "ticket.put-back");
}
