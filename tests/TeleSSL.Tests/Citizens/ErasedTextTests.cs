using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.Devices;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Partners;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Citizens;

/// <summary>Where a person's words lie is not asked of a list: all tables are walked, and every blob is tried with every key.</summary>
public class ErasedTextTests(PartnersApp app) : PartnersStory(app)
{
    [Fact]
    public async Task After_an_erase_nothing_opens_that_was_written_about_the_citizen_and_everything_else_does()
    {
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        var (erased, other) = (await WordsAbout.Someone(App, "Kilo"), await WordsAbout.Someone(App, "Oscar"));
        var loose = await TicketAtDesk.Opened(App);
        await loose.Does("notes", new { text = "Lima: hvem ringede?", visibility = "internal" });
        await WordsAbout.Report(App, "Lima: en rapport, som ingen har set på");
        var before = await Stored.Everything(App.Settings);
        var readable = SealedBlobs.Of(App.Settings, before.Where(row => row.Ids.Any()));
        Assert.Equal(readable.Count, readable.Opened);
        Assert.All(erased.Texts.Concat(other.Texts), text => Assert.True(readable.Hold(text), $"{text} is not sealed anywhere"));

        await erased.Over();
        (await (await App.As("admin1")).Post($"/api/citizens/{erased.Citizen}/erase", new { })).Expect(200);

        var after = await Stored.Everything(App.Settings);
        Opens(SealedBlobs.Of(App.Settings, after), erased, other);
        // A backup of the main database from before, with the keys there are now.
        Opens(SealedBlobs.Of(App.Settings, before.Where(row => !row.InVault).Concat(after.Where(row => row.InVault))), erased, other);
        Assert.DoesNotContain(before.Concat(after).SelectMany(row => row.Texts), text => erased.Texts.Concat(other.Texts).Any(word => text.Contains(word, StringComparison.Ordinal)));
        Assert.Equal([1L], after.Where(row => row.Table.EndsWith(".phone_call", StringComparison.Ordinal)).GroupBy(row => row.Values.ContainsKey("phone_hash")).Where(with => with.Key).Select(with => with.LongCount()));
        var keys = before.Where(row => row.Table == "vault.text_key" && row.Ids.Intersect(erased.Subjects).Any()).Select(row => row.Values["id"]).ToArray();
        // Of three tickets and the reports that were put on them.
        Assert.Equal(6, keys.Length);
        Assert.DoesNotContain(after, row => row.Table.EndsWith(".note", StringComparison.Ordinal) && row.Values.Values.Intersect(keys).Any());
        Assert.DoesNotContain(after, row => row.Table.EndsWith(".text_key", StringComparison.Ordinal) && row.Ids.Intersect([.. erased.Subjects, erased.Citizen]).Any());
    }

    /// <summary>The review's finding: a draft that was written before anybody knew whose the ticket is.</summary>
    [Fact]
    public async Task A_draft_on_a_merged_ticket_goes_with_the_citizen()
    {
        var citizen = await Given.Citizen(App);
        var (merged, into) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, citizen: citizen));
        var (agent, draft) = (await App.As("spoc1"), $"/api/tickets/{merged.Id}/draft");
        (await agent.Put(draft, new { text = "Kladde om en person" })).Expect(200);
        await merged.Does("merge", new { into = into.Id });
        Assert.Equal("Kladde om en person", (await agent.Get(draft)).Expect(200).Text("text"));

        await into.Does("resolve", new { resolution = "Løst" });
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.Equal("", (await agent.Get(draft)).Expect(200).Text("text"));
    }

    /// <summary>The other: a stranger's report that an agent puts on the citizen's ticket, at once or before it is known whose that is.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_report_that_was_put_on_a_ticket_goes_with_the_citizen(bool before)
    {
        var citizen = await Given.Citizen(App);
        var (about, into) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, citizen: citizen));
        var report = await WordsAbout.Report(App, "Prøve Slettesen, Slettevej 7: tabletten er sort");
        await WordsAbout.Handled(App, report, before ? about : into);
        if (before)
            await about.Does("merge", new { into = into.Id });
        var (agent, receipt) = (await App.As("spoc1"), $"/api/fault-reports?receipt={report}");
        Assert.Contains("Slettesen", (await agent.Get(receipt)).Expect(200).Body, StringComparison.Ordinal);

        await into.Does("resolve", new { resolution = "Løst" });
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        var left = Assert.Single((await agent.Get(receipt)).Expect(200)["items"].EnumerateArray());
        Assert.All((string[])["text", "phone", "code"], field => Assert.Equal(System.Text.Json.JsonValueKind.Null, left.GetProperty(field).ValueKind));
    }

    [Fact]
    public async Task A_report_on_the_citizens_device_goes_with_the_citizen_although_it_was_put_on_a_ticket_about_no_one()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.DeviceInUse(App, citizen);
        var (about, reporter) = (await TicketAtDesk.Opened(App), new Reporter(App));
        var report = (await reporter.Sends(await PrintedLabel.OldLink(App, device), "Prøve Slettesen: tabletten er sort")).Expect(202).Text("receipt");
        await reporter.Settled();
        await WordsAbout.Handled(App, report, about);
        Assert.Contains("Slettesen", Assert.Single(await reporter.Listed("spoc1", report)).GetRawText(), StringComparison.Ordinal);

        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() });
        await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.Equal(System.Text.Json.JsonValueKind.Null, Assert.Single(await reporter.Listed("spoc1", report)).GetProperty("text").ValueKind);
    }

    private static void Opens(SealedBlobs blobs, WordsAbout erased, WordsAbout other)
    {
        Assert.All(erased.Texts, text => Assert.False(blobs.Hold(text), $"{text} still opens"));
        Assert.All(other.Texts, text => Assert.True(blobs.Hold(text), $"{text} no longer opens"));
        Assert.True(blobs.Hold("Lima: hvem ringede?"));
        Assert.True(blobs.Hold("Lima: en rapport"));
    }
}
