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

    private static readonly QueryParameter Wanted = QueryParameter.List("topics", "What is followed; everything in sight unless given.");
    private static readonly QueryParameter After = new("after", "The seq of the last entry that is known; 0 unless given.");
    private static readonly QueryParameter Limit = QueryParameter.Number(
        "limit", "The most entries of the page.", 1, JournalReader.MaxLimit, Paging.DefaultLimit);

    public static readonly QueryParameter[] OfPage = [Wanted, After, Limit];
    public static readonly QueryParameter[] OfStream = [Wanted, After];

    public static async Task<IResult> Page(
        HttpContext http, ClaimsPrincipal user, JournalReader reader, CancellationToken ct)
    {
        if (!TopicsOf(http).Accepted(out var asked, out var refusal)
            || !Cursor(After.In(http), After.Name).Accepted(out var seq, out refusal)
            || !Limit.NumberIn(http).Accepted(out var most, out refusal))
            return Problems.Of(refusal);
        var rows = await reader.Page(user.Viewer(), asked, seq, long.MaxValue, most + 1, ct);
        var next = rows.Count > most ? rows[most - 1].Seq.ToString(CultureInfo.InvariantCulture) : null;
        return Json.Answer(new Page<SentEntry>([.. rows.Take(most).Select(row => row.For(asked)!)], next));
    }

    /// <summary>The same, then live entries. The cursor is <c>Last-Event-ID</c> on a reconnect, else <c>after</c>.</summary>
    public static IResult Stream(HttpContext http, [FromHeader(Name = "Last-Event-ID")] string? lastEventId) =>
        TopicsOf(http).Accepted(out var asked, out var refusal)
        && Cursor(lastEventId ?? After.In(http), lastEventId is null ? After.Name : "Last-Event-ID").Accepted(out var seq, out refusal)
            ? new JournalStream(asked, seq)
            : Problems.Of(refusal);

    private static Result<Topics> TopicsOf(HttpContext http)
    {
        var texts = Wanted.AllIn(http);
        return texts.Length == 0 ? Topics.All : Topics.Of(texts);
    }

    private static Result<long> Cursor(string? text, string field) =>
        string.IsNullOrEmpty(text) ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) ? seq
        : Refusal.Invalid(field, FieldProblems.NotANumber);
}
