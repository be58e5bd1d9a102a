using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>The API as described in contracts/partners/telma/openapi.json.</summary>
internal sealed class TelmaEndpoints(
    TelmaDesk desk, TelmaAttachments attachments, TelmaAnnouncements bulletin, TelmaRepeats repeats, Action<TelmaTicket> taken,
    int pageLength)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/tickets", http => Once<TelmaEscalation>(http, Take));
        routes.MapGet("/tickets", List);
        routes.MapGet("/tickets/{id}", http => desk.Find(Id(http)).Write(http));
        routes.MapPatch("/tickets/{id}", Patch);
        routes.MapPost("/tickets/{id}/comments", http => Once<TelmaComment>(http, body => desk.Comment(Id(http), body, TelmaSide.Sender)));
        routes.MapPost("/tickets/{id}/attachments", Attach);
        routes.MapPost("/tickets/{id}/return", http => Once<TelmaReturnRequest>(http, body => desk.Return(Id(http), body)));
        routes.MapGet("/service-status", http => TelmaJson.Write(http, StatusCodes.Status200OK, bulletin.Status()));
        routes.MapGet("/announcements", Announcements);
    }

    private TelmaAnswer Take(TelmaEscalation asked)
    {
        var answer = desk.Take(asked);
        if (answer.Ticket is { } ticket)
            taken(ticket);
        return answer;
    }

    private async Task Once<T>(HttpContext http, Func<T, TelmaAnswer> work)
    {
        var raw = await Bytes(http);
        var body = JsonSerializer.Deserialize<T>(raw, TelmaWire.Json) ?? throw new JsonException("null");
        await repeats.Once(http, raw, () => work(body)).Write(http);
    }

    private Task Patch(HttpContext http) =>
        Once<TelmaTicketPatch>(http, patch => desk.Patch(Id(http), http.Request.Headers.IfMatch.FirstOrDefault(), patch));

    private async Task Attach(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
            throw new BadHttpRequestException("No form.", StatusCodes.Status415UnsupportedMediaType);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
            throw new BadHttpRequestException("No file.");
        if (TelmaAttachments.Of(file) is { } no)
            await TelmaJson.Write(http, no);
        else
            await Keep(http, file.FileName, file.ContentType, await TelmaAttachments.Bytes(file));
    }

    private Task Keep(HttpContext http, string name, string type, byte[] content) => repeats.Once(http, content, () =>
    {
        var answer = desk.Attach(Id(http), name);
        if (answer.Ticket is not null)
            attachments.Keep(new TelmaAttached(Id(http), name, type, content));
        return answer;
    }).Write(http);

    private Task List(HttpContext http)
    {
        var query = http.Request.Query;
        var since = query["updatedSince"].ToString() is { Length: > 0 } text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : DateTimeOffset.MinValue;
        TelmaStatus? status = query["status"].ToString() is { Length: > 0 } word ? Enum.Parse<TelmaStatus>(word) : null;
        var found = desk.All.Where(ticket => ticket.UpdatedAt >= since && (status is null || ticket.Status == status));
        return Page(http, TelmaCursor.Page(found, query["cursor"], pageLength, ticket => (ticket.UpdatedAt, ticket.Id)));
    }

    private Task Announcements(HttpContext http) =>
        Page(http, TelmaCursor.Page(bulletin.All, http.Request.Query["cursor"], pageLength, told => (told.UpdatedAt, told.Id)));

    private static Task Page<T>(HttpContext http, TelmaPage<T>? page) => page is null
        ? TelmaJson.Write(http, TelmaAnswer.No(StatusCodes.Status400BadRequest, "cursor-unknown", "The cursor is not valid for this list."))
        : TelmaJson.Write(http, StatusCodes.Status200OK, page);

    private static string Id(HttpContext http) => (string)http.Request.RouteValues["id"]!;

    private static async Task<byte[]> Bytes(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        return body.ToArray();
    }
}
