using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Live;

/// <summary>The journal for clients without SignalR.</summary>
internal static class JournalEndpoints
{
    /// <summary>The roles that may follow devices or tickets; the scope decides which ones.</summary>
    public static readonly Role[] Viewers = [Role.Logistics, Role.SpocAgent, Role.SpocLead, Role.Municipality];

    public static async Task<IResult> Page(
        string[]? topics, string? after, int? limit, ClaimsPrincipal user, JournalReader reader, CancellationToken ct)
    {
        if (!TopicsOf(topics).Accepted(out var asked, out var refusal) || !Cursor(after, "after").Accepted(out var seq, out refusal))
            return Problems.Of(refusal);
        if (limit is < 1 or > JournalReader.MaxLimit)
            return Problems.Of(Refusal.Invalid("limit", FieldProblems.Between(1, JournalReader.MaxLimit)));
        var most = limit ?? 50;
        var rows = await reader.Page(user.Viewer(), asked, seq, long.MaxValue, most + 1, ct);
        var next = rows.Count > most ? rows[most - 1].Seq.ToString(CultureInfo.InvariantCulture) : null;
        return Json.Answer(new Page<SentEntry>([.. rows.Take(most).Select(row => row.For(asked)!)], next));
    }

    /// <summary>The same, then live entries. The cursor is <c>Last-Event-ID</c> on a reconnect, else <c>after</c>.</summary>
    public static IResult Stream(
        string[]? topics, string? after, [FromHeader(Name = "Last-Event-ID")] string? lastEventId) =>
        TopicsOf(topics).Accepted(out var asked, out var refusal)
        && Cursor(lastEventId ?? after, lastEventId is null ? "after" : "Last-Event-ID").Accepted(out var seq, out refusal)
            ? new JournalStream(asked, seq)
            : Problems.Of(refusal);

    /// <summary>Comma-separated or repeated; all entries when there is none.</summary>
    private static Result<Topics> TopicsOf(string[]? given)
    {
        var texts = (given ?? []).SelectMany(text => text.Split(',')).Where(text => text.Length > 0).ToArray();
        return texts.Length == 0 ? Topics.All : Topics.Of(texts);
    }

    private static Result<long> Cursor(string? text, string field) =>
        string.IsNullOrEmpty(text) ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq
        : Refusal.Invalid(field, FieldProblems.NotANumber);
}
