using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Citizens;

/// <summary>One key for all texts of a subject; whom the subject is about is one row.</summary>
public class TextKeyTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task All_that_is_written_on_a_new_ticket_or_report_opens_with_its_text_key_and_with_no_other()
    {
        var ticket = await Worked(await TicketAtDesk.Opened(App));
        var about = await Worked(await TicketAtDesk.Opened(App, citizen: await Given.Citizen(App)));
        await WordsAbout.Report(App, "Rapport: den er sort");

        var rows = await Stored.Everything(App.Settings);
        Assert.True(SealedBlobs.Of(App.Settings, rows).Hold("Rapport: den er sort"));
        var without = SealedBlobs.Of(App.Settings, rows.Where(row => row.Table != "vault.text_key"));
        Assert.DoesNotContain(without.Texts, text => text.StartsWith("Rapport", StringComparison.Ordinal) || text.Contains("tiger", StringComparison.Ordinal));
        foreach (var one in (TicketAtDesk[])[ticket, about])
            Assert.Equal(7, (await Notes(one)).Count);
        Assert.Equal(1, await Keys($"subject = '{Text(about.Id)}' AND citizen IS NOT NULL AND master IS NULL"));
        Assert.Equal(1, await Keys($"subject = '{Text(ticket.Id)}' AND citizen IS NULL AND master = 'dev'"));
    }

    [Fact]
    public async Task A_merge_seals_one_row_again_for_each_ticket_and_report_and_no_text()
    {
        var citizen = await Given.Citizen(App);
        var (first, second, own) = (await Worked(await TicketAtDesk.Opened(App)), await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, citizen: citizen));
        await WordsAbout.Handled(App, await WordsAbout.Report(App, "Rapport på den første"), first);
        await first.Does("merge", new { into = second.Id });
        Assert.Equal(0, await Keys($"citizen = '{Text(citizen)}' AND subject <> '{Text(own.Id)}'"));
        var before = await Blobs(first);

        await second.Does("merge", new { into = own.Id });

        Assert.Equal(4, await Keys($"citizen = '{Text(citizen)}'"));
        Assert.Equal(before, await Blobs(first));
        Assert.Equal("En tiger i kladden", (await (await App.As("spoc1")).Get($"/api/tickets/{first.Id}/draft")).Text("text"));
        Assert.DoesNotContain(await own.Notes(), note => note.GetProperty("text").GetString() is null);
    }

    [Fact]
    public async Task Whatever_is_written_while_the_ticket_gets_its_citizen_goes_with_the_citizen()
    {
        var citizen = await Given.Citizen(App);
        var into = await TicketAtDesk.Opened(App, citizen: citizen);
        var tickets = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TicketAtDesk.Opened(App)));
        var agent = await App.As("spoc1");

        await Task.WhenAll(tickets.SelectMany(ticket => Enumerable.Range(0, 6).Select<int, Task>(i => i switch
        {
            3 => ticket.Does("merge", new { into = into.Id }),
            4 => agent.Put($"/api/tickets/{ticket.Id}/draft", new { text = "Samtidig kladde" }),
            _ => ticket.Step("spoc1", "notes", new { text = "Samtidig note", visibility = "internal" }),
        })));
        Assert.True((await SealedBlobs.Of(App.Settings)).Hold("Samtidig"));
        await into.Does("resolve", new { resolution = "Løst" });
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.False((await SealedBlobs.Of(App.Settings)).Hold("Samtidig"));
    }

    /// <summary>A power cut between the two files: the vault knows of the merge, and the ticket does not.</summary>
    [Fact]
    public async Task A_merge_that_only_the_vault_knows_of_is_undone_there_and_no_text_is_lost()
    {
        var citizen = await Given.Citizen(App);
        var (ticket, own) = (await Worked(await TicketAtDesk.Opened(App)), await TicketAtDesk.Opened(App, citizen: citizen));
        await WordsAbout.Handled(App, await WordsAbout.Report(App, "Rapport på en andens sag"), ticket);
        await Tx(tx => Service<TextKeys>().Join(tx, ticket.Id, own.Id));
        Assert.DoesNotContain(await ticket.Notes(), note => note.GetProperty("text").GetString() is null);

        await Service<TextKeyRepair>().Run();

        Assert.Equal(1, await Keys($"citizen = '{Text(citizen)}'"));
        await own.Does("resolve", new { resolution = "Løst" });
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);
        Assert.DoesNotContain(await ticket.Notes(), note => note.GetProperty("text").GetString() is null);
        Assert.True((await SealedBlobs.Of(App.Settings)).Hold("Rapport på en andens sag"));
    }

    /// <summary>A vault of an earlier day, or a merge of version 0.1.</summary>
    [Fact]
    public async Task A_merge_that_the_vault_does_not_know_of_is_done_there_and_an_erase_is_whole()
    {
        var citizen = await Given.Citizen(App);
        var (first, second, own) = (await Worked(await TicketAtDesk.Opened(App)), await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, citizen: citizen));
        await WordsAbout.Handled(App, await WordsAbout.Report(App, "Rapport, som glemtes"), first);
        await first.Does("merge", new { into = second.Id });
        await second.Does("merge", new { into = own.Id });
        await Tx(tx => Service<TextKeys>().Part(tx, new(second.Id, "ticket", null)));
        await Tx(tx => Service<TextKeys>().Part(tx, new(first.Id, "ticket", null)));
        Assert.Equal(1, await Keys($"citizen = '{Text(citizen)}'"));

        await Service<TextKeyRepair>().Run();

        Assert.Equal(4, await Keys($"citizen = '{Text(citizen)}'"));
        await own.Does("resolve", new { resolution = "Løst" });
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);
        Assert.False((await SealedBlobs.Of(App.Settings)).Hold("Rapport, som glemtes"));
        Assert.Equal("", (await (await App.As("spoc1")).Get($"/api/tickets/{first.Id}/draft")).Text("text"));
    }

    [Fact]
    public async Task A_key_that_seals_nothing_or_whose_citizen_has_none_is_destroyed_at_the_start()
    {
        var (ticket, unwritten) = (await Worked(await TicketAtDesk.Opened(App)), Guid.CreateVersion7());
        await Tx(tx => Service<TextKeys>().New(tx, new(unwritten, "ticket", null), Now));
        var lost = await TicketAtDesk.Opened(App);
        await Stored.Execute(App.Settings, $"UPDATE vault.text_key SET citizen = '{Text(unwritten)}', master = NULL WHERE subject = '{Text(lost.Id)}'");

        await Service<VaultRepair>().Run();

        Assert.Equal((0, 0, 1), (await Keys($"subject = '{Text(unwritten)}'"), await Keys($"subject = '{Text(lost.Id)}'"), await Keys($"subject = '{Text(ticket.Id)}'")));
        await lost.Does("notes", new { text = "Der skrives videre", visibility = "internal" });
        Assert.Equal("Der skrives videre", (await lost.Notes())[^1].GetProperty("text").GetString());
        await Service<VaultRepair>().Run();
        Assert.DoesNotContain(await ticket.Notes(), note => note.GetProperty("text").GetString() is null);
    }

    [Fact]
    public async Task Texts_that_version_0_1_sealed_get_their_subjects_key_and_an_erase_of_them_is_whole()
    {
        var citizen = await Given.Citizen(App);
        var (merged, own, other) = (await Worked(await TicketAtDesk.Opened(App)), await Worked(await TicketAtDesk.Opened(App, citizen: citizen)), await Worked(await TicketAtDesk.Opened(App)));
        var receipt = await WordsAbout.Report(App, "Rapport fra version 0.1");
        await WordsAbout.Handled(App, receipt, merged);
        await merged.Does("merge", new { into = own.Id });
        await Formerly(merged.Id, null);
        await Formerly(own.Id, citizen);
        await Formerly(other.Id, null);
        await Formerly(Guid.Parse(await Stored.Value<string>(App.Settings, "SELECT CAST(id AS text) FROM fault_report WHERE receipt = @receipt", new { receipt })), null);
        var (read, drafts) = ((await own.Notes()).Count, await Drafts(merged, own, other));

        await Service<TextKeyRepair>().Run();
        await Service<TextKeyRepair>().Run();

        Assert.Equal(3, await Keys($"citizen = '{Text(citizen)}'"));
        Assert.Equal(read, (await own.Notes()).Count(note => note.GetProperty("text").GetString() is not null));
        Assert.Equal(drafts, await Drafts(merged, own, other));
        await own.Does("resolve", new { resolution = "Løst" });
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);
        Assert.False((await SealedBlobs.Of(App.Settings)).Hold("Rapport fra version 0.1"));
        Assert.Equal(["", "", "En tiger i kladden"], await Drafts(merged, own, other));
    }

    private static Domain.Stamp Now => new(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow, "spoc1", "spoc", default);

    private T Service<T>()
        where T : notnull => App.Host.Services.GetRequiredService<T>();

    private async Task Tx(Func<Tx, Task> work) => Assert.Null((await Service<Db>().Write<int>(async tx =>
    {
        await work(tx);
        return 1;
    })).Refused);

    // As it was before there were text keys: each note sealed by itself.
    private Task Formerly(Guid subject, Guid? citizen) => Tx(async tx =>
    {
        var notes = await tx.List<Guid>("SELECT n.id FROM note n JOIN vault.text_key k ON k.id = n.text_key WHERE k.subject = @subject", new { subject });
        Assert.NotEmpty(notes);
        foreach (var (note, text) in await Service<Notes>().OpenAll(tx, notes))
        {
            var again = await Service<Notes>().Seal(tx, citizen, text, Now);
            await tx.Execute("DELETE FROM note WHERE id = @note", new { note });
            await tx.Execute("UPDATE note SET id = @note WHERE id = @again", new { note, again });
        }

        await tx.Execute("DELETE FROM vault.text_key WHERE subject = @subject", new { subject });
    });

    private async Task<string[]> Drafts(params TicketAtDesk[] tickets)
    {
        var agent = await App.As("spoc1");
        return await Task.WhenAll(tickets.Select(async ticket => (await agent.Get($"/api/tickets/{ticket.Id}/draft")).Expect(200).Text("text")));
    }

    // Five texts as it was opened, a note, a draft and a file.
    private async Task<TicketAtDesk> Worked(TicketAtDesk ticket)
    {
        await ticket.Does("notes", new { text = "En tiger i noten", visibility = "internal" });
        (await (await App.As("spoc1")).Put($"/api/tickets/{ticket.Id}/draft", new { text = "En tiger i kladden" })).Expect(200);
        (await Files.Put(App, ticket, Files.Form(Files.Png(), "tiger.png"))).Expect(201);
        return ticket;
    }

    private async Task<string[]> Blobs(TicketAtDesk ticket) => [.. (await Notes(ticket)).SelectMany(row => row.Blobs).Select(Convert.ToHexString).Order()];

    private async Task<IReadOnlyList<Stored.Row>> Notes(TicketAtDesk ticket)
    {
        var rows = await Stored.Everything(App.Settings);
        var key = Assert.Single(rows, row => row.Table == "vault.text_key" && Guid.Parse($"{row.Values["subject"]}") == ticket.Id).Values["id"];
        return [.. rows.Where(row => row.Table.EndsWith(".note", StringComparison.Ordinal) && row.Values.TryGetValue("text_key", out var its) && its.Equals(key))];
    }

    private Task<int> Keys(string where) => Stored.Value<int>(App.Settings, $"SELECT count(*) FROM vault.text_key WHERE {where}");

    // SQLite stores ids in upper case.
    private static string Text(Guid id) => Databases.OnPostgres ? id.ToString() : id.ToString().ToUpperInvariant();
}
