using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Support.Attachments;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class AttachmentTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_file_comes_back_as_it_was_and_no_browser_shows_or_keeps_it()
    {
        var (ticket, picture) = (await TicketAtDesk.Opened(App), Files.Png());

        var put = (await Files.Put(App, ticket, Files.Form(picture))).Expect(201);

        Assert.Equal(("skærm.png", "image/png", 200_000L, "public", "spoc1"), (put.Text("name"), put.Text("mediaType"), put["size"].GetInt64(), put.Text("visibility"), put.Text("actor")));
        var (status, content, headers, also) = await Files.Get(App, ticket, put.Id);
        Assert.Equal(200, status);
        Assert.Equal(picture, content);
        Assert.Equal(("image/png", 200_000L, "attachment", "skærm.png"), (headers.ContentType!.ToString(), headers.ContentLength, headers.ContentDisposition!.DispositionType, headers.ContentDisposition.FileNameStar));
        Assert.Equal(("nosniff", "sandbox", "no-store"), (also.GetValues("X-Content-Type-Options").Single(), also.GetValues("Content-Security-Policy").Single(), also.CacheControl!.ToString()));
        Assert.Equal("\"2\"", put.ETag);
        Assert.Equal(2, (await ticket.Now())["version"].GetInt32());
        var told = (await Stored.Journal(App, "ticket", ticket.Id))[^1];
        Assert.Equal("ticket.attached", told.Kind);
        Assert.Contains($"\"attachment\":\"{put.Id}\",\"mediaType\":\"image/png\",\"size\":200000", told.Data, StringComparison.Ordinal);
        Assert.DoesNotContain("skærm", told.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_is_its_content_says_and_a_name_that_lies_gets_a_true_end()
    {
        var ticket = await TicketAtDesk.Opened(App);

        var page = (await Files.Put(App, ticket, Files.Form(Files.Text("<script>alert(1)</script>"), "<b>hej</b>.html"))).Expect(201);
        var pdf = (await Files.Put(App, ticket, Files.Form(Files.Text("%PDF-1.7 …"), "faktura.exe"))).Expect(201);

        Assert.Equal("<b>hej</b>.html", page.Text("name"));
        Assert.Equal("text/plain; charset=utf-8", (await Files.Get(App, ticket, page.Id)).Headers.ContentType!.ToString());
        Assert.Equal("<b>hej<_b>.html.txt", (await Files.Get(App, ticket, page.Id)).Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("faktura.exe.pdf", (await Files.Get(App, ticket, pdf.Id)).Headers.ContentDisposition!.FileNameStar);
        (await Files.Put(App, ticket, Files.Form([0x4D, 0x5A, 0x90, 0x00, 0x03], "billede.png"))).Refused("attachment-type-not-allowed", 415);
        (await Files.Put(App, ticket, Files.Form([.. Files.Text(new string('x', 100_000)), 0], "log.txt"))).Refused("attachment-type-not-allowed", 415);
        Assert.Equal(2, (await Files.All(App, ticket)).Json.GetArrayLength());
    }

    [Fact]
    public async Task A_form_that_cannot_be_used_says_why_and_leaves_nothing()
    {
        var (ticket, before) = (await TicketAtDesk.Opened(App), Files.OnDisk(App));
        var agent = await App.As("spoc1");
        var path = $"/api/tickets/{ticket.Id}/attachments";

        (await Files.Put(App, ticket, Files.Form([]))).Refused("invalid-content", 422);
        (await Files.Put(App, ticket, Files.Form(new ByteArrayContent(Files.Png()), visibility: null))).Refused("invalid-content", 422);
        (await Files.Put(App, ticket, Files.Form(Files.Png(), visibility: "everybody"))).Refused("invalid-content", 422);
        (await Files.Put(App, ticket, Files.Form(Files.Png(), "010203-4567.png"))).Refused("personal-data-in-text", 422);
        (await Files.Put(App, ticket, Files.Form(Files.Png(), new string('x', 201)))).Refused("invalid-content", 422);
        (await Files.Put(App, ticket, new MultipartFormDataContent { { new StringContent("public"), "visibility" } })).Refused("invalid-content", 422);
        var two = Files.Form(Files.Png());
        two.Add(new ByteArrayContent(Files.Png()), "file", "to.png");
        (await Files.Put(App, ticket, two)).Refused("invalid-content", 422);
        (await agent.Post(path, new { file = "x" })).Refused("unsupported-media-type", 415);
        (await agent.Send(HttpMethod.Post, path, Raw("--b\r\nContent-Disposition: form-data; name=file; filename*=UTF-8''a%00b.png\r\n\r\nx\r\n--b--\r\n", "multipart/form-data; boundary=b")))
            .Refused("invalid-content", 422);
        foreach (var type in (string[])["multipart/form-data", "multipart/form-data; boundary=", $"multipart/form-data; boundary={new string('b', 100)}"])
            (await agent.Send(HttpMethod.Post, path, Raw("x", type))).Expect(400);
        (await agent.Send(HttpMethod.Post, path, Raw("--b\r\nContent-Disposition: form-data; name=file; filename=a.png\r\n\r\nhalf", "multipart/form-data; boundary=b")))
            .Refused("malformed-multipart", 400);
        (await agent.Send(HttpMethod.Post, path, Raw($"--b\r\nX: {new string('x', 40_000)}\r\n\r\n\r\n--b--\r\n", "multipart/form-data; boundary=b"))).Refused("malformed-multipart", 400);

        Assert.Equal(before, Files.OnDisk(App));
        Assert.Equal(1, (await ticket.Now())["version"].GetInt32());
    }

    [Fact]
    public async Task Ten_mebibytes_are_accepted_and_one_byte_more_is_too_large()
    {
        var (ticket, largest) = (await TicketAtDesk.Opened(App), Files.Png(10 << 20));

        var put = (await Files.Put(App, ticket, Files.Form(largest))).Expect(201);
        var before = Files.OnDisk(App);
        (await Files.Put(App, ticket, Files.Form([.. largest, 1]))).Refused("attachment-too-large", 413);

        Assert.Equal(largest, (await Files.Get(App, ticket, put.Id)).Content);
        Assert.Equal(before, Files.OnDisk(App));
    }

    [Fact]
    public async Task A_municipality_gets_the_public_files_of_its_own_tickets_and_adds_only_such()
    {
        var (own, foreign) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, "430"));
        var shown = (await Files.Put(App, own, Files.Form(Files.Png()))).Expect(201).Id;
        var hidden = (await Files.Put(App, own, Files.Form(Files.Png(), visibility: "internal"))).Expect(201).Id;
        var elsewhere = (await Files.Put(App, foreign, Files.Form(Files.Png()))).Expect(201).Id;

        Assert.Equal([shown], (await Files.All(App, own, "odense1")).Json.EnumerateArray().Select(file => file.GetProperty("id").GetGuid()));
        Assert.Equal((200, 404, 404), ((await Files.Get(App, own, shown, "odense1")).Status, (await Files.Get(App, own, hidden, "odense1")).Status, (await Files.Get(App, own, elsewhere, "odense1")).Status));
        Assert.Equal(404, (await Files.Get(App, foreign, elsewhere, "odense1")).Status);
        Assert.Equal(404, (await Files.Get(App, own, elsewhere)).Status);
        (await Files.Put(App, own, Files.Form(Files.Png(), visibility: "internal"), "odense1")).Refused("internal-note", 422);
        (await Files.Put(App, foreign, Files.Form(Files.Png()), "odense1")).Refused("not-found", 404);
        (await Files.Put(App, own, Files.Form(Files.Png()), "odense1")).Expect(201);
        (await Files.Put(App, own, Files.Form(Files.Png()), "driver1")).Expect(403);
    }

    [Fact]
    public async Task The_same_key_and_bytes_keep_one_file_and_other_bytes_are_refused()
    {
        var (ticket, key) = (await TicketAtDesk.Opened(App), ("Idempotency-Key", "photo-1"));
        var first = (await Files.Put(App, ticket, Files.Form(Files.Png()), "spoc1", key)).Expect(201);
        var before = Files.OnDisk(App);

        var again = (await Files.Put(App, ticket, Files.Form(Files.Png()), "spoc1", key)).Expect(201);

        Assert.Equal((first.Body, "true"), (again.Body, again.Headers["Idempotency-Replayed"]));
        (await Files.Put(App, ticket, Files.Form(Files.Png(300)), "spoc1", key)).Refused("idempotency-key-reused", 422);
        (await Files.Put(App, ticket, Files.Form(Files.Png(), visibility: "internal"), "spoc1", key)).Refused("idempotency-key-reused", 422);
        (await Files.Put(App, ticket, Files.Form(Files.Png()), "spoc1", ("If-Match", "\"1\""))).Refused("stale-version", 412);
        Assert.Equal(before, Files.OnDisk(App));
        Assert.Equal(2, (await ticket.Now())["version"].GetInt32());
    }

    [Fact]
    public async Task Several_at_once_on_one_ticket_are_all_there()
    {
        var ticket = await TicketAtDesk.Opened(App);

        var all = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => Files.Put(App, ticket, Files.Form(Files.Png(1000 + i)))));

        Assert.All(all, answer => answer.Expect(201));
        Assert.Equal(6, (await ticket.Now())["version"].GetInt32());
        for (var i = 0; i < 5; i++)
            Assert.Equal(Files.Png(1000 + i), (await Files.Get(App, ticket, all[i].Id)).Content);
    }

    [Fact]
    public async Task What_is_merged_keeps_its_files_in_the_ticket_it_lives_on_in()
    {
        var (kept, twice) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        var put = (await Files.Put(App, twice, Files.Form(Files.Png()))).Expect(201).Id;

        await twice.Does("merge", new { into = kept.Id });

        Assert.Equal(Files.Png(), (await Files.Get(App, kept, put)).Content);
        Assert.Equal(200, (await Files.Get(App, twice, put)).Status);
        Assert.Equal(put, (await Files.All(App, kept)).Json[0].GetProperty("id").GetGuid());
        (await Files.Put(App, twice, Files.Form(Files.Png()))).Refused("ticket-merged");
        (await (await App.As("spoclead")).Post($"/api/tickets/{kept.Id}/attachments/{put}/remove", new { reason = "wrong-case" })).Expect(200);
        Assert.Equal(404, (await Files.Get(App, kept, put)).Status);
    }

    [Fact]
    public async Task The_lead_takes_a_file_off_for_a_reason_and_it_is_gone_from_the_disk()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var put = (await Files.Put(App, ticket, Files.Form(Files.Png()))).Expect(201).Id;
        var path = $"/api/tickets/{ticket.Id}/attachments/{put}/remove";
        var lead = await App.As("spoclead");

        (await (await App.As("spoc1")).Post(path, new { reason = "wrong-case" })).Expect(403);
        (await lead.Post(path, new { })).Refused("invalid-content", 422);
        (await lead.Post(path, new { reason = "Hun er syg!" })).Refused("invalid-content", 422);
        (await lead.Post(path.Replace(put.ToString(), Guid.CreateVersion7().ToString()), new { reason = "wrong-case" })).Refused("not-found", 404);
        var removed = (await lead.Post(path, new { reason = "wrong-case" })).Expect(200);
        Assert.Equal(removed.Body, (await lead.Post(path, new { reason = "wrong-case" })).Expect(200).Body);

        Assert.DoesNotContain(put.ToString(), Files.OnDisk(App));
        Assert.Equal(404, (await Files.Get(App, ticket, put)).Status);
        var line = (await Files.All(App, ticket)).Json[0];
        Assert.Equal((null, "wrong-case"), (line.GetProperty("name").GetString(), line.GetProperty("removed").GetString()));
        Assert.Equal("ticket.attachment-removed", (await Stored.Journal(App, "ticket", ticket.Id))[^1].Kind);
    }

    [Fact]
    public async Task With_the_citizen_go_the_files_also_those_from_before_anybody_knew_whose_they_were()
    {
        var citizen = await Given.Citizen(App);
        var (ticket, before) = (await TicketAtDesk.Opened(App, citizen: citizen), await TicketAtDesk.Opened(App));
        Guid[] put = [(await Files.Put(App, ticket, Files.Form(Files.Png()))).Expect(201).Id, (await Files.Put(App, before, Files.Form(Files.Png()))).Expect(201).Id];
        await before.Does("merge", new { into = ticket.Id });
        await ticket.Does("resolve", new { resolution = "Løst" });
        var sealedFile = await File.ReadAllBytesAsync(Path.Combine(Files.Folder(App), put[0].ToString()));

        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.Empty(Files.OnDisk(App).Intersect(put.Select(id => id.ToString())));
        Assert.All((await Files.All(App, ticket)).Json.EnumerateArray(), file => Assert.Null(file.GetProperty("name").GetString()));
        // Somebody who kept the file has noise.
        await File.WriteAllBytesAsync(Path.Combine(Files.Folder(App), put[0].ToString()), sealedFile);
        Assert.Equal(404, (await Files.Get(App, ticket, put[0])).Status);
    }

    [Fact]
    public async Task Nothing_of_a_file_stands_in_the_clear_in_files_backup_or_log()
    {
        var person = Person.New();
        var ticket = await TicketAtDesk.Opened(App, citizen: await person.Registered(App));
        var put = (await Files.Put(App, ticket, Files.Form(Files.Text($"{person.Name} bor {person.Line}"), $"{person.Name}.txt"))).Expect(201);
        (await Files.Put(App, ticket, Files.Form([0, 1, 2], $"{person.Name}.exe"))).Expect(415);
        Assert.Equal($"{person.Name}.txt", put.Text("name"));

        var places = Stored.Files(App.Settings)
            .Concat(Directory.GetFiles(Files.Folder(App)).Select(file => (Name: Path.GetFileName(file), Bytes: File.ReadAllBytes(file))))
            .Append(("backup", await Stored.Backup(App.Settings))).Append(("log", Encoding.UTF8.GetBytes(App.Host.Log.Text)));

        Assert.All(places, place => Assert.False(place.Item2.Holds(person.Name) || place.Item2.Holds(person.Line), place.Item1));
    }

    [Fact]
    public async Task What_a_crash_left_is_swept_after_an_hour_and_what_counts_stays()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var kept = (await Files.Put(App, ticket, Files.Form(Files.Png()))).Expect(201).Id;
        var files = App.Host.Services.GetRequiredService<AttachmentFiles>();
        var (half, whole, fresh) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var killed = files.Create(half);
        await killed.Write(Files.Png());
        await Write(files, whole);
        var old = App.Host.Time.GetUtcNow().UtcDateTime.AddHours(-2);
        foreach (var name in (string[])[$"{half}.part", $"{whole}", $"{kept}"])
            File.SetLastWriteTimeUtc(Path.Combine(Files.Folder(App), name), old);
        await Write(files, fresh);

        await App.Host.Services.GetServices<IHostedService>().OfType<Upkeep>().Single().Run(default);

        string[] stay = [$"{kept}", $"{fresh}"];
        Assert.Equal(stay.Order(), Files.OnDisk(App).Intersect([.. stay, $"{whole}", $"{half}.part"]).Order());
        Assert.Equal(200, (await Files.Get(App, ticket, kept)).Status);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_tampered_with_or_lost_is_no_file()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var put = (await Files.Put(App, ticket, Files.Form(Files.Png(65_536 + 10)))).Expect(201).Id;
        var path = Path.Combine(Files.Folder(App), put.ToString());
        var whole = await File.ReadAllBytesAsync(path);

        await File.WriteAllBytesAsync(path, whole[..(65_536 + 28)]);
        Assert.Equal(404, (await Files.Get(App, ticket, put)).Status);
        whole[100] ^= 1;
        await File.WriteAllBytesAsync(path, whole);
        Assert.Equal(404, (await Files.Get(App, ticket, put)).Status);
        File.Delete(path);
        Assert.Equal(404, (await Files.Get(App, ticket, put)).Status);
    }

    private static async Task Write(AttachmentFiles files, Guid id)
    {
        await using var file = files.Create(id);
        await file.Write(Files.Png());
        await file.Finish();
    }

    private static ByteArrayContent Raw(string body, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }
}
