using System.Buffers.Binary;
using System.Net.Http.Headers;
using System.Text;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Files as people put them on tickets.</summary>
internal static class Files
{
    private static readonly byte[] PngMark = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whole chunks, and in them something that is easy to find again.</summary>
    public static byte[] Png(int length = 200_000) =>
    [
        .. PngMark,
        .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
        .. Chunk("IDAT", [.. Enumerable.Range(0, length - 57).Select(i => (byte)(i * 7 % 251))]),
        .. Chunk("IEND", []),
    ];

    /// <summary>Begins as a picture and is none.</summary>
    public static byte[] Broken(int length = 200_000) => [.. PngMark, .. Enumerable.Range(0, length - PngMark.Length).Select(i => (byte)(i * 7 % 251))];

    /// <summary>A small real file; tests/media says how it was made.</summary>
    public static byte[] Real(string name) => File.ReadAllBytes(Repository.PathTo($"tests/media/{name}"));

    public static byte[] Chunk(string name, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(check, Check(body));
        return [.. length, .. body, .. check];
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static MultipartFormDataContent Form(byte[] content, string name = "skærm.png", string visibility = "public") =>
        Form(new ByteArrayContent(content), name, visibility);

    /// <summary>The claimed type is always another than the content's: nobody asks for it.</summary>
    public static MultipartFormDataContent Form(HttpContent content, string name = "skærm.png", string? visibility = "public")
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("text/html");
        var form = new MultipartFormDataContent { { content, "file", name } };
        if (visibility is not null)
            form.Add(new StringContent(visibility), "visibility");
        return form;
    }

    public static async Task<Answer> Put(TeleSSLApp app, TicketAtDesk ticket, HttpContent form, string user = "spoc1", params (string, string)[] headers) =>
        await (await app.As(user)).Send(HttpMethod.Post, $"/api/tickets/{ticket.Id}/attachments", form, headers);

    public static async Task<Answer> All(TeleSSLApp app, TicketAtDesk ticket, string user = "spoc1") =>
        (await (await app.As(user)).Get($"/api/tickets/{ticket.Id}/attachments")).Expect(200);

    public static async Task<(int Status, byte[] Content, HttpContentHeaders Headers, HttpResponseHeaders Also)> Get(TeleSSLApp app, TicketAtDesk ticket, Guid attachment, string user = "spoc1")
    {
        using var response = await (await app.As(user)).Http.GetAsync($"/api/tickets/{ticket.Id}/attachments/{attachment}");
        return ((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response.Content.Headers, response.Headers);
    }

    /// <summary>What lies on the disk, by name.</summary>
    public static string[] OnDisk(TeleSSLApp app)
    {
        var folder = Folder(app);
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order()] : [];
    }

    // Bit by bit, so that it is not the product's own.
    private static uint Check(byte[] bytes)
    {
        var value = uint.MaxValue;
        foreach (var one in bytes)
        {
            value ^= one;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return ~value;
    }

    public static string Folder(TeleSSLApp app) => Path.Combine(app.Settings["Storage:Path"]!, "attachments");
}
