using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.FormerRelease;

public partial class FormerReleaseTests
{
    [Fact]
    public async Task A_merged_ticket_is_read_with_its_journal_and_its_clocks()
    {
        var ticket = await app.Reads("spoc1", $"/api/tickets/{Facts.Tickets.Merged}");
        var bonds = await app.Reads("spoc1", $"/api/tickets/{Facts.Tickets.Into}/bonds");

        Assert.Equal(("closed", Facts.Tickets.Into), (ticket.Text("status"), ticket["mergedInto"].GetGuid()));
        Assert.Equal(Facts.Tickets.Merged, Assert.Single(bonds["mergedFrom"].EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal(Facts.Tickets.Kinds, (await Stored.Journal(app, "ticket", Facts.Tickets.Merged)).Select(entry => entry.Kind));
        Assert.Equal(Facts.Tickets.Clocks, await Clocks.Of(app, Facts.Tickets.Merged));
    }

    [Fact]
    public async Task The_sealed_texts_of_a_ticket_open()
    {
        var ticket = await app.Reads("spoc1", $"/api/tickets/{Facts.Tickets.Open}");
        var notes = await app.Reads("spoc1", $"/api/tickets/{Facts.Tickets.Open}/notes");
        var texts = notes.Json.EnumerateArray().Select(note => note.GetProperty("text").GetString()).ToArray();

        Assert.Equal(Texts.Title, ticket.Text("title"));
        Assert.Contains(Texts.Description, texts);
        Assert.Contains(Texts.Note, texts);
    }

    [Fact]
    public async Task The_sealed_file_on_a_ticket_opens()
    {
        var path = $"/api/tickets/{Facts.Tickets.Open}/attachments";
        var attachment = Assert.Single((await app.Reads("spoc1", path)).Json.EnumerateArray());

        Assert.Equal(Texts.FileName, attachment.GetProperty("name").GetString());
        var content = await (await app.As("spoc1")).Http.GetByteArrayAsync($"{path}/{Facts.Tickets.Attachment}");
        Assert.Equal(Files.Broken(Texts.FileLength), content);
    }

    [Fact]
    public async Task Who_was_writing_and_who_watches_find_their_ticket()
    {
        Assert.Equal(Texts.Draft, (await app.Reads("spoc1", $"/api/tickets/{Facts.Tickets.Open}/draft")).Text("text"));
        Assert.Contains($"{Facts.Tickets.Open}", (await app.Reads("odense1", "/api/tickets?watching=true")).Each("id"));
    }

    [Fact]
    public async Task A_link_that_was_sent_before_the_update_takes_an_answer()
    {
        var answer = new { token = Facts.Tickets.SatisfactionToken, score = 5, text = "Tak for hjælpen" };

        (await app.Nobody.Post("/api/public/satisfaction", answer)).Expect(204);

        Assert.Equal(5, (await app.Reads("spoc1", $"/api/tickets/{Facts.Tickets.Resolved}"))["rating"].GetInt32());
    }

    [Fact]
    public async Task A_new_ticket_is_opened_and_resolved()
    {
        var ticket = await app.Opens(citizen: Facts.Devices.Citizen);
        var resolved = await app.Does("spoc1", $"/api/tickets/{ticket}/resolve", new { resolution = "Genstartet" });

        Assert.Equal("resolved", resolved.Text("status"));
    }
}
