using System.Net.Http.Headers;
using System.Text;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Files as people put them on tickets.</summary>
internal static class Files
{
    private static readonly byte[] PngMark = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Begins as a picture, and goes on with something that is easy to find again.</summary>
    public static byte[] Png(int length = 200_000) => [.. PngMark, .. Enumerable.Range(0, length - PngMark.Length).Select(i => (byte)(i * 7 % 251))];

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

    public static string Folder(TeleSSLApp app) => Path.Combine(app.Settings["Storage:Path"]!, "attachments");
}
