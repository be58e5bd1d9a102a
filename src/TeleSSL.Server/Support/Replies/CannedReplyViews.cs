using System.Globalization;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Replies;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Replies;

/// <summary>Reads the canned replies of a viewer's own desks, and fills one in for a ticket.</summary>
internal sealed class CannedReplyViews(Db db, CatalogueStore catalogues, TicketViews tickets, DeviceViews devices, Clock clock)
{
    private const string Select = """
        SELECT r.state AS State, x.title AS Title, x.body AS Body
        FROM   canned_reply r
        JOIN   desk_text x ON x.subject = r.id AND x.version = r.text_version
        """;

    /// <summary>Replies in use, oldest first.</summary>
    public Task<Page<CannedReplyAnswer>> List(Paging paging, string? category, Viewer viewer, CancellationToken ct) =>
        db.Read(async query =>
    {
        var parameters = new Parameters(new { after = paging.After ?? Guid.Empty, category, more = paging.Limit + 1 });
        var rows = await query.List<CannedReplyRow.Worded>(
            $"""
            {Select}
            WHERE  NOT r.retired AND r.id > @after{(category is null ? "" : " AND r.category = @category")} AND {Scope(viewer, parameters)}
            ORDER  BY r.id LIMIT @more
            """,
            parameters);
        return paging.Cut(rows, row => row.Reply.Id, row => row.Answer);
    }, ct);

    public Task<CannedReplyAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { id });
        return (await query.Find<CannedReplyRow.Worded>(
            $"{Select} WHERE r.id = @id AND {Scope(viewer, parameters)}", parameters))?.Answer;
    }, ct);

    /// <summary>The reply as of a version.</summary>
    public Task<CannedReplyAnswer?> FindVersion(Guid id, int version, CancellationToken ct) => db.Read(async query =>
        (await query.Find<CannedReplyRow.Worded>(
            """
            SELECT j.data AS State, x.title AS Title, x.body AS Body
            FROM   journal j
            JOIN   desk_text x ON x.subject = @id AND x.version <= @version
            WHERE  j.subject_kind = 'canned-reply' AND j.subject_id = @subject AND j.subject_version = @version
            ORDER  BY x.version DESC LIMIT 1
            """,
            new { id, subject = id.ToString(), version }))?.OutOfJournal.Answer, ct);

    /// <summary>What would be sent, or <c>not-found</c>, <c>unknown-reply</c>, <c>reply-retired</c>.</summary>
    public async Task<Result<FilledReply>> Fill(Guid ticket, Guid reply, Viewer viewer, CancellationToken ct)
    {
        if (await tickets.Find(ticket, viewer, ct) is not { } found)
            return await tickets.Unseen(ticket, viewer, ct);
        if (await Find(reply, viewer, ct) is not { } chosen)
            return Refusal.Invalid("reply", UnknownProblems.Reply);
        return chosen.Retired
            ? SupportRefusals.ReplyRetired
            : new ReplyText(chosen.Text).Fill(await Values(found, viewer, ct));
    }

    private async Task<Dictionary<string, string?>> Values(TicketAnswer ticket, Viewer viewer, CancellationToken ct)
    {
        var catalogue = await catalogues.Now(ct);
        var device = ticket.Device is { } id ? await devices.Find(id, viewer, ct) : null;
        return new()
        {
            [Placeholders.AgentName] = viewer.Account,
            [Placeholders.Date] = clock.Today.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
            [Placeholders.DeskName] = catalogue.Organisations.GetValueOrDefault(ticket.Desk ?? "")?.Name,
            [Placeholders.DeskPhone] = catalogue.DeskPhones.GetValueOrDefault(ticket.Desk ?? "") is { Numbers: [var first, ..] } ? first : null,
            [Placeholders.DeviceModel] = device?.Model is { } model ? catalogue.Models.GetValueOrDefault(model)?.Name : null,
            [Placeholders.DeviceSerial] = device?.Serial,
            [Placeholders.DeviceTag] = device?.AssetTag,
            [Placeholders.TicketMunicipality] = catalogue.Organisations.GetValueOrDefault(ticket.Municipality ?? "")?.Name,
            [Placeholders.TicketNumber] = $"T{ticket.Number}",
        };
    }

    private string Scope(Viewer viewer, Parameters parameters) => DeskScope.Of(viewer, TicketScope.Agents).Where(db.Dialect, parameters);
}
