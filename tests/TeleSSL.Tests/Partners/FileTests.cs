using System.Security.Cryptography;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>Files that an agent chose go to Telma, and no others.</summary>
public class FileTests(PartnersApp app) : PartnersStory(app)
{
    [Fact]
    public async Task Chosen_files_go_along_with_the_ticket_and_later_each_once_whole_and_with_its_type()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var (photo, other, report) = (await Put(ticket, Files.Png(10 << 20), "Anna Andersens skærm.png"), await Put(ticket, Files.Png(300)), await Put(ticket, Files.Text("fejl 42 …\n")));

        var escalated = await Escalate(ticket, photo);
        await escalated.Until("number", "TEL-");
        await ticket.Does("send-attachments", new { attachments = new[] { report, photo } });
        await ticket.Does("send-attachments", new { attachments = new[] { report } });
        await App.EverythingSent();

        var there = Telma.Attachments.Where(file => file.Ticket == escalated.There.Id).ToArray();
        Assert.Equal([(escalated.Reference + "-2.png", "image/png", 10 << 20), (escalated.Reference + "-3.txt", "text/plain; charset=utf-8", 12)], there.Select(file => (file.Name, file.MediaType, file.Content.Length)));
        Assert.Equal(SHA256.HashData(Files.Png(10 << 20)), SHA256.HashData(there[0].Content));
        Assert.Equal([photo, report], (await escalated.Now()).GetProperty("attachments").EnumerateArray().Select(id => id.GetGuid()));
        Assert.DoesNotContain(other, (await escalated.Now()).GetProperty("attachments").EnumerateArray().Select(id => id.GetGuid()));
        Assert.Contains("ticket.attachments-sent", await escalated.Kinds());
    }

    [Theory]
    [InlineData(TelmaFault.Unavailable, 3)]
    [InlineData(TelmaFault.CutBefore, 3)]
    [InlineData(TelmaFault.CutAfter, 3)]
    [InlineData(TelmaFault.Truncated, 3)]
    public async Task Whatever_happens_to_the_call_a_file_is_there_once_and_nothing_overtakes_it(TelmaFault fault, int times)
    {
        var escalated = await Escalated.AtTelma(App);
        var photo = await Put(escalated.Desk, Files.Png());
        Telma.Faults.Plan(fault, times, method: "POST");

        await escalated.Desk.Does("send-attachments", new { attachments = new[] { photo } });
        await escalated.Desk.Does("notes", new { text = "Se billedet", visibility = "public" });
        await App.EverythingSent();

        Assert.Equal(Files.Png(), Assert.Single(Telma.Attachments, file => file.Ticket == escalated.There.Id).Content);
        Assert.Equal(["Created", "AttachmentAdded", "Commented"], escalated.There.History.Select(entry => $"{entry.Type}"));
    }

    [Fact]
    public async Task What_was_removed_before_it_went_does_not_go()
    {
        var escalated = await Escalated.AtTelma(App);
        var (wrong, right) = (await Put(escalated.Desk, Files.Png(300)), await Put(escalated.Desk, Files.Png(400)));
        Telma.Faults.Plan(TelmaFault.Unavailable, 2, method: "POST");
        await escalated.Desk.Does("send-attachments", new { attachments = new[] { wrong, right } });
        await Eventually.Is(async () => (await App.Rows("SELECT state FROM outbox WHERE subject_id = @Id", new { escalated.Desk.Id })).Contains("failed"), "Telma to be away");

        (await (await App.As("spoclead")).Post($"/api/tickets/{escalated.Desk.Id}/attachments/{wrong}/remove", new { reason = "wrong-case" })).Expect(200);
        await App.EverythingSent();

        Assert.Equal(Files.Png(400), Assert.Single(Telma.Attachments, file => file.Ticket == escalated.There.Id).Content);
        Assert.Equal(["attachment-gone"], await App.Rows("SELECT error FROM outbox WHERE subject_id = @Id AND state = 'dead'", new { escalated.Desk.Id }));
        Assert.Contains("ticket.attachment-undelivered", await escalated.Kinds());
    }

    [Fact]
    public async Task Of_a_citizen_who_was_erased_meanwhile_no_file_goes()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var escalated = await Escalated.AtTelma(App, citizen: citizen);
        var photo = await Put(escalated.Desk, Files.Png());
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        await escalated.Desk.Does("send-attachments", new { attachments = new[] { photo } });
        await escalated.Desk.Does("resolve", new { resolution = "Virker igen" });
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);
        Telma.Faults.Clear();
        await App.EverythingSent();

        Assert.DoesNotContain(Telma.Attachments, file => file.Ticket == escalated.There.Id);
        Assert.Equal("Cancelled", $"{escalated.There.Status}");
    }

    [Fact]
    public async Task A_text_file_goes_without_those_it_names_and_one_with_a_CPR_number_does_not_go()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var escalated = await Escalated.AtTelma(App, citizen: citizen);
        var log = await Put(escalated.Desk, Files.Text($"09:00 {person.Name} loggede ind fra {person.Phone}\n09:01 fejl 42\n"));
        var worse = await Put(escalated.Desk, Files.Text("09:00 login 010203-4567\n"));

        await escalated.Desk.Does("send-attachments", new { attachments = new[] { log, worse } });
        await App.EverythingSent();

        var there = Assert.Single(Telma.Attachments, file => file.Ticket == escalated.There.Id);
        Assert.Equal(("text/plain; charset=utf-8", "09:00 […] loggede ind fra […]\n09:01 fejl 42\n"), (there.MediaType, System.Text.Encoding.UTF8.GetString(there.Content)));
        Assert.Equal(["file-with-personal-data"], await App.Rows("SELECT error FROM outbox WHERE subject_id = @Id AND state = 'dead'", new { escalated.Desk.Id }));
    }

    [Fact]
    public async Task Only_public_files_of_the_ticket_that_lie_there_can_be_chosen_and_only_by_an_agent()
    {
        var (ticket, foreign) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        var (own, hidden, elsewhere) = (await Put(ticket, Files.Png()), await Put(ticket, Files.Png(), visibility: "internal"), await Put(foreign, Files.Png()));
        object Body(params Guid[] files) => new { attachments = files };

        (await ticket.Step("spoc1", "send-attachments", Body(own))).Refused("not-escalated");
        (await ticket.Step("spoc1", "escalate", Escalated.With(elsewhere))).Refused("unknown-attachment", 422);
        (await ticket.Step("spoc1", "escalate", Escalated.With(hidden))).Refused("internal-attachment", 422);
        var escalated = await Escalate(ticket);
        (await ticket.Step("spoc1", "send-attachments", Body(own, elsewhere))).Refused("unknown-attachment", 422);
        (await ticket.Step("spoc1", "send-attachments", Body(hidden))).Refused("internal-attachment", 422);
        (await ticket.Step("spoc1", "send-attachments", Body())).Refused("invalid-content", 422);
        (await ticket.Step("odense1", "send-attachments", Body(own))).Expect(403);
        (await ticket.Step("spoc1", "send-attachments", Body(own), ("If-Match", "\"1\""))).Refused("stale-version", 412);
        await App.EverythingSent();

        Assert.DoesNotContain(Telma.Attachments, file => file.Ticket == escalated.There.Id);
    }

    [Fact]
    public async Task A_photo_goes_without_the_place_where_it_was_taken_and_one_that_may_have_it_does_not_go()
    {
        var escalated = await Escalated.AtTelma(App);
        var (photo, broken, document) = (await Put(escalated.Desk, Files.Real("photo.jpg")), await Put(escalated.Desk, Files.Broken()), await Put(escalated.Desk, Files.Text("%PDF-1.7 …")));
        foreach (var (file, why) in new[] { (broken, "not-understood"), (document, "opaque-format") })
            Assert.Equal(
                why,
                (await escalated.Desk.Step("spoc1", "send-attachments", new { attachments = new[] { photo, file } }))
                    .Refused("restricted-attachment", 422)["params"].GetProperty("restriction").GetString());

        await escalated.Desk.Does("send-attachments", new { attachments = new[] { photo } });
        await App.EverythingSent();

        var there = Assert.Single(Telma.Attachments, file => file.Ticket == escalated.There.Id);
        Assert.False(there.Content.Holds("Anna") || there.Content.Holds("Odense"));
        Assert.Equal((await Files.Get(App, escalated.Desk, photo)).Content, there.Content);
    }

    [Fact]
    public async Task A_photo_that_was_never_looked_into_does_not_go_although_it_waits()
    {
        var escalated = await Escalated.AtTelma(App);
        var photo = await Put(escalated.Desk, Files.Png(300));
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue, method: "POST");
        await escalated.Desk.Does("send-attachments", new { attachments = new[] { photo } });
        await Eventually.Is(async () => (await App.Rows("SELECT state FROM outbox WHERE subject_id = @Id", new { escalated.Desk.Id })).Contains("failed"), "Telma to be away");
        await Stored.Execute(App.Settings, "UPDATE ticket_attachment SET restriction = 'not-examined' WHERE id = @photo", new { photo });
        Telma.Faults.Clear();
        await App.EverythingSent();

        Assert.DoesNotContain(Telma.Attachments, file => file.Ticket == escalated.There.Id);
        Assert.Equal(["attachment-restricted"], await App.Rows("SELECT error FROM outbox WHERE subject_id = @Id AND state = 'dead'", new { escalated.Desk.Id }));
    }

    [Fact]
    public async Task The_colours_of_a_log_hide_no_number_and_do_not_go()
    {
        var escalated = await Escalated.AtTelma(App);
        var (log, worse) = (await Put(escalated.Desk, Files.Text("\e[31mERROR\e[0m sensor lost\n")), await Put(escalated.Desk, Files.Text("login 0102\e[31m03-45\e[0m67\n")));

        await escalated.Desk.Does("send-attachments", new { attachments = new[] { log, worse } });
        await App.EverythingSent();

        var there = Assert.Single(Telma.Attachments, file => file.Ticket == escalated.There.Id);
        Assert.Equal("ERROR sensor lost\n", System.Text.Encoding.UTF8.GetString(there.Content));
    }

    [Fact]
    public async Task Told_by_hand_the_ticket_says_which_files_the_agent_is_to_give()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var photo = await Put(ticket, Files.Png());

        var escalation = (await ticket.Does("escalate", Escalated.With(photo, "fut")))["escalation"];

        Assert.Equal([photo], escalation.GetProperty("attachments").EnumerateArray().Select(id => id.GetGuid()));
        Assert.Empty(await App.Rows("SELECT kind FROM outbox WHERE subject_id = @Id", new { ticket.Id }));
    }

    [Fact]
    public async Task A_file_that_Telma_refuses_or_that_is_lost_is_seen_at_the_desk_and_holds_nothing_up()
    {
        var escalated = await Escalated.AtTelma(App);
        var (refused, lost, tampered) = (await Put(escalated.Desk, Files.Png(300)), await Put(escalated.Desk, Files.Png(400)), await Put(escalated.Desk, Files.Png(500)));
        File.Delete(Path.Combine(Files.Folder(App), lost.ToString()));
        var path = Path.Combine(Files.Folder(App), tampered.ToString());
        await File.WriteAllBytesAsync(path, [.. (await File.ReadAllBytesAsync(path)).Reverse()]);
        Telma.Faults.Plan(TelmaFault.Refused, method: "POST");

        await escalated.Desk.Does("send-attachments", new { attachments = new[] { refused, lost, tampered } });
        await escalated.Desk.Does("notes", new { text = "Se billedet", visibility = "public" });
        await App.EverythingSent();

        Assert.Equal(["invalid-content", "attachment-unreadable", "attachment-unreadable"], await App.Rows("SELECT error FROM outbox WHERE subject_id = @Id AND state = 'dead' ORDER BY place", new { escalated.Desk.Id }));
        Assert.Equal("Se billedet", escalated.There.History[^1].Text);
        var lead = await App.As("spoclead");
        var dead = (await lead.Get("/api/outbox?state=dead")).Expect(200)["items"].EnumerateArray()
            .Last(row => row.GetProperty("ticket").GetGuid() == escalated.Desk.Id && row.GetProperty("error").GetString() == "invalid-content");
        (await lead.Post($"/api/outbox/{dead.GetProperty("id").GetGuid()}/replay", new { })).Expect(200);
        await App.EverythingSent();
        Assert.Equal(Files.Png(300), Assert.Single(Telma.Attachments, file => file.Ticket == escalated.There.Id).Content);
    }

    private async Task<Guid> Put(TicketAtDesk ticket, byte[] content, string name = "skærm.png", string visibility = "public") =>
        (await Files.Put(App, ticket, Files.Form(content, name, visibility))).Expect(201).Id;

    private async Task<Escalated> Escalate(TicketAtDesk ticket, params Guid[] files)
    {
        var answer = await ticket.Does("escalate", Escalated.With(files));
        return new Escalated(App, ticket, $"T{answer["number"].GetInt64()}-1");
    }
}
