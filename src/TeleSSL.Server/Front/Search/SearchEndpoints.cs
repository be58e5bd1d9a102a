using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Front.Search;

/// <summary>The search field on top of every page.</summary>
internal static class SearchEndpoints
{
    private const int MinLength = 1;
    private const int MaxLength = 100;

    private static readonly Role[] Searchers = [.. DeviceEndpoints.Viewers.Union(TicketScope.Viewers).Union(CitizenEndpoints.Desk)];

    public static void MapSearch(this IEndpointRouteBuilder routes) => routes.MapPost("/search", Search)
        .Named("search", "Searches devices, tickets and places; and citizens by CPR or telephone number, which is logged.")
        .WithTags("Search").Takes<SearchRequest>().For(Searchers).Produces<SearchAnswer>().Refuses(409, 422, 429);

    private static async Task<IResult> Search(
        HttpContext http, ClaimsPrincipal user, SearchReader reader, LookUps lookUps, Db db, Clock clock, CancellationToken ct)
    {
        if (!(await Body.Read<SearchRequest>(http)).Accepted(out var body, out var refusal)
            || !Text(body.Text).Accepted(out var text, out refusal))
            return Problems.Of(refusal);
        var viewer = user.Viewer();
        var number = viewer.MayAny(CitizenEndpoints.Desk) && (SearchedNumber.Cpr(text) is not null || SearchedNumber.Phone(text) is not null);
        var citizens = new ShownByNumber([]);
        if (number && body.Reason is { } reason
            && !(await db.Write(tx => lookUps.ByNumber(tx, text, reason, body.About, viewer, http.Stamp(clock)), ct))
                .Accepted(out citizens, out refusal))
            return Problems.Of(refusal);
        if (citizens.TooMany is { } tooMany)
            return Problems.Of(tooMany);
        return Json.Answer(await reader.Find(text, viewer, ct) with
        {
            Citizens = citizens.Citizens,
            NeedsReason = number && body.Reason is null,
        });
    }

    private static Result<string> Text(string sent)
    {
        var text = Printed.Form(sent).Trim();
        return text.Length is < MinLength or > MaxLength
            ? Refusal.Invalid("text", FieldProblems.OutOfRange.With("min", MinLength).With("max", MaxLength))
            : Characters.ArePlain(text) ? text : Refusal.Invalid("text", FieldProblems.ControlCharacters);
    }
}
