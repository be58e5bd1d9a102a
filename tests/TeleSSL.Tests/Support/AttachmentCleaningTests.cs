using System.Net;
using System.Net.Http.Headers;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Pictures and films as telephones make them: what they say besides what they show does not come in.</summary>
public class AttachmentCleaningTests(TeleSSLApp app) : Story(app)
{
    [Theory]
    [InlineData("photo.jpg", "image/jpeg"), InlineData("shot.png", "image/png"), InlineData("picture.webp", "image/webp")]
    [InlineData("photo.heic", "image/heic"), InlineData("photo.avif", "image/avif")]
    [InlineData("clip.mp4", "video/mp4"), InlineData("clip.mov", "video/quicktime"), InlineData("parts.mp4", "video/mp4")]
    public async Task A_real_file_is_stored_without_places_and_names_and_says_the_size_of_what_is_stored(string name, string mediaType)
    {
        var (ticket, file) = (await TicketAtDesk.Opened(App), Files.Real(name));
        Assert.True(file.Holds("Anna"));

        var put = (await Files.Put(App, ticket, Files.Form(file, name))).Expect(201);

        var (status, content, headers, also) = await Files.Get(App, ticket, put.Id, "odense1");
        Assert.Equal((200, mediaType, mediaType, "public"), (status, put.Text("mediaType"), headers.ContentType!.ToString(), put.Text("visibility")));
        Assert.Equal((put["size"].GetInt64(), put["size"].GetInt64()), (content.LongLength, headers.ContentLength));
        Assert.False(content.Holds("Anna") || content.Holds("Odense") || content.Holds("55.40"));
        Assert.Equal((name, "attachment"), (headers.ContentDisposition!.FileNameStar, headers.ContentDisposition.DispositionType));
        Assert.Equal(("nosniff", "sandbox"), (also.GetValues("X-Content-Type-Options").Single(), also.GetValues("Content-Security-Policy").Single()));
        Assert.Equal((null, null), (put.Text("restriction"), put.Text("restrictionText")));
        Assert.Contains($"\"size\":{content.Length},", (await Stored.Journal(App, "ticket", ticket.Id))[^1].Data, StringComparison.Ordinal);
        Assert.DoesNotContain(Files.OnDisk(App), left => left.Contains('.', StringComparison.Ordinal) && left.StartsWith($"{put.Id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_it_is_not_certain_the_file_is_the_desks_own_and_says_why()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var cut = Files.Real("photo.jpg")[..^100];

        var broken = (await Files.Put(App, ticket, Files.Form(cut, "foto.jpg"))).Expect(201);
        var document = (await Files.Put(App, ticket, Files.Form(Files.Text("%PDF-1.7 …"), "brev.pdf"))).Expect(201);

        Assert.Equal(("internal", "not-understood"), (broken.Text("visibility"), broken.Text("restriction")));
        Assert.Equal(("internal", "opaque-format"), (document.Text("visibility"), document.Text("restriction")));
        Assert.Contains("never sent to a partner", broken.Text("restrictionText"), StringComparison.Ordinal);
        Assert.Equal(["not-understood", "opaque-format"], (await Files.All(App, ticket)).Json.EnumerateArray().Select(file => file.GetProperty("restriction").GetString()!));
        Assert.Equal(cut, (await Files.Get(App, ticket, broken.Id)).Content);
        Assert.Empty((await Files.All(App, ticket, "odense1")).Json.EnumerateArray());
        Assert.Equal(404, (await Files.Get(App, ticket, broken.Id, "odense1")).Status);
    }

    [Fact]
    public async Task A_municipality_that_sends_such_a_file_hears_so_also_when_it_sends_it_again()
    {
        var (ticket, key) = (await TicketAtDesk.Opened(App), ("Idempotency-Key", "letter-1"));
        HttpContent Letter() => Files.Form(Files.Text("%PDF-1.7 …"), "brev.pdf");

        var sent = (await Files.Put(App, ticket, Letter(), "odense1", key)).Expect(201);
        var again = (await Files.Put(App, ticket, Letter(), "odense1", key)).Expect(201);

        Assert.Equal(("internal", "opaque-format", "brev.pdf"), (sent.Text("visibility"), sent.Text("restriction"), sent.Text("name")));
        Assert.Equal(sent.Body, again.Body);
        Assert.Empty((await Files.All(App, ticket, "odense1")).Json.EnumerateArray());
        Assert.Equal(404, (await Files.Get(App, ticket, sent.Id, "odense1")).Status);
        Assert.Equal(sent.Id, Assert.Single((await Files.All(App, ticket)).Json.EnumerateArray()).GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task The_log_of_a_device_in_colours_is_text()
    {
        var (ticket, log) = (await TicketAtDesk.Opened(App), Files.Text("\e[31mERROR\e[0m sensor lost\n"));

        var put = (await Files.Put(App, ticket, Files.Form(log, "device.log"))).Expect(201);

        Assert.Equal(("text/plain; charset=utf-8", "public"), (put.Text("mediaType"), put.Text("visibility")));
        Assert.Equal(log, (await Files.Get(App, ticket, put.Id)).Content);
    }

    [Fact]
    public async Task A_film_may_have_fifty_mebibytes_and_a_picture_ten_and_each_refusal_says_which()
    {
        var (ticket, before) = (await TicketAtDesk.Opened(App), Files.OnDisk(App));

        var picture = (await Files.Put(App, ticket, Files.Form(Files.Png((10 << 20) + 1)))).Refused("attachment-too-large", 413);
        var film = (await Files.Put(App, ticket, Files.Form(Film((50 << 20) + 1), "film.mp4"))).Refused("attachment-too-large", 413);
        var larger = (await Files.Put(App, ticket, Files.Form(Film(52 << 20), "film.mp4"))).Refused("upload-too-large", 413);

        Assert.Equal(("The limit for png is 10 MiB.", "10", "png"), (picture.Text("detail"), Param(picture, "max"), Param(picture, "kind")));
        Assert.Equal(("The limit for mp4 is 50 MiB.", "50", "mp4"), (film.Text("detail"), Param(film, "max"), Param(film, "kind")));
        Assert.Equal("A film (mp4, mov) may be at most 50 MiB, any other file 10 MiB.", larger.Text("detail"));
        Assert.Equal(before, Files.OnDisk(App));
        var put = (await Files.Put(App, ticket, Files.Form(Film(50 << 20), "film.mp4"))).Expect(201);
        Assert.Equal((50L << 20, "public"), (put["size"].GetInt64(), put.Text("visibility")));
    }

    [Fact]
    public async Task What_is_refused_says_what_is_taken()
    {
        var answer = (await Files.Put(App, await TicketAtDesk.Opened(App), Files.Form([0x4D, 0x5A, 0x90, 0, 3], "billede.png"))).Refused("attachment-type-not-allowed", 415);

        Assert.Equal(
            "Only png, jpeg, heic, heif, avif, webp, mp4, mov, pdf and plain text in UTF-8; the content counts, not the name.",
            answer.Text("detail"));
    }

    [Theory]
    [InlineData("bytes=0-99", 0, 100), InlineData("bytes=65530-65545", 65_530, 16), InlineData("bytes=-7", 199_993, 7), InlineData("bytes=131072-", 131_072, 68_928)]
    public async Task A_player_gets_the_part_of_a_film_that_it_asks_for(string range, int from, int length)
    {
        var (ticket, film) = (await TicketAtDesk.Opened(App), Film(200_000));
        var id = (await Files.Put(App, ticket, Files.Form(film, "film.mp4"))).Expect(201).Id;
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"/api/tickets/{ticket.Id}/attachments/{id}");
        asked.Headers.Range = RangeHeaderValue.Parse(range);

        using var answer = await (await App.As("spoc1")).Http.SendAsync(asked);

        Assert.Equal((HttpStatusCode.PartialContent, $"\"{id}\""), (answer.StatusCode, answer.Headers.ETag!.Tag));
        Assert.Equal($"bytes {from}-{from + length - 1}/200000", answer.Content.Headers.ContentRange!.ToString());
        Assert.Equal(film[from..(from + length)], await answer.Content.ReadAsByteArrayAsync());
    }

    private static string? Param(Answer refused, string name) => refused["params"].GetProperty(name).GetString();

    // The media is as long as is needed; the rest is that of a real one, with nothing to take out.
    private static byte[] Film(int length)
    {
        var clip = Files.Real("clip.mp4");
        var free = length - clip.Length;
        byte[] size = [(byte)(free >> 24), (byte)(free >> 16), (byte)(free >> 8), (byte)free];
        return [.. clip, .. size, .. "mdat"u8, .. Enumerable.Range(0, free - 8).Select(i => (byte)(i % 251))];
    }
}
