using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>Somebody who escalates tickets and works on until the server dies, and remembers what was acknowledged.</summary>
internal sealed class TellingAgent(string name)
{
    private readonly List<Told> tickets = [];

    /// <summary>Tickets whose escalation was acknowledged.</summary>
    public int Escalated => tickets.Count(one => one.Reference is not null);

    public async Task Work(Client client, Action acknowledged)
    {
        try
        {
            for (; ; )
                await Ticket(client, acknowledged);
        }
        catch (Exception died) when (died is HttpRequestException or IOException)
        {
            // What was being said then may have been heard or not.
        }
    }

    /// <summary>Each ticket once, with its file once, and with what was written on it once and in its order.</summary>
    public void IsAt(TelmaSimulator telma)
    {
        foreach (var told in tickets.Where(one => one.Reference is not null))
        {
            var there = Assert.Single(telma.Tickets, ticket => ticket.ExternalId == told.Reference);
            Assert.Single(telma.Attachments, file => file.Ticket == there.Id);
            var texts = there.History.Where(entry => entry.Type == TelmaEventType.Commented).Select(entry => entry.Text!).ToArray();
            Assert.True(texts.SequenceEqual(told.Notes) || texts.SequenceEqual(told.Notes.Append(told.LastNote)), $"{told.Reference}: {string.Join(' ', texts)}, said {string.Join(' ', told.Notes)}");
            Assert.Contains($"{there.Priority}", (string[])[told.Priority, told.LastPriority]);
        }
    }

    private async Task Ticket(Client client, Action acknowledged)
    {
        var told = new Told();
        tickets.Add(told);
        var ticket = (await client.Post("/api/tickets", Support.TicketAtDesk.Body())).Expect(201).Id;
        var photo = (await client.Send(HttpMethod.Post, $"/api/tickets/{ticket}/attachments", Files.Form(Files.Png()))).Expect(201).Id;
        var answer = (await client.Post($"/api/tickets/{ticket}/escalate", Partners.Escalated.With(photo))).Expect(200);
        told.Reference = $"T{answer["number"].GetInt64()}-1";
        acknowledged();
        foreach (var (note, priority) in ((string, string)[])[($"{name} 1", "p2"), ($"{name} 2", "p1"), ($"{name} 3", "p4")])
        {
            (await client.Post($"/api/tickets/{ticket}/notes", new { text = told.LastNote = note, visibility = "public" })).Expect(200);
            told.Notes.Add(note);
            acknowledged();
            told.LastPriority = priority.ToUpperInvariant();
            (await client.Post($"/api/tickets/{ticket}/priority", new { to = priority, reason = "Flere" })).Expect(200);
            told.Priority = told.LastPriority;
            acknowledged();
        }
    }

    private sealed class Told
    {
        public string? Reference { get; set; }

        public List<string> Notes { get; } = [];

        /// <summary>Said last, perhaps in vain.</summary>
        public string LastNote { get; set; } = "";

        public string Priority { get; set; } = "P3";

        /// <inheritdoc cref="LastNote"/>
        public string LastPriority { get; set; } = "P3";
    }
}
