using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Figures;

/// <summary>The desks' work on a day or over a period, as far as the viewer sees it (<see cref="FigureScope"/>).</summary>
internal sealed class DeskFigures(Db db, SightReader sights, Clock clock)
{
    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!FigureQuestion.In(http, clock.Today).Accepted(out var asked, out var refusal))
            return Problems.Of(refusal);
        var viewer = user.Viewer();
        return await db.Read(async query =>
        {
            var scope = FigureScope.Of(await sights.Of(viewer, query));
            return asked.By == FigureGroup.Agent && !scope.SeesAgents
                ? Problems.Of(AccessRefusals.Role)
                : Json.Answer(await Answer(query, scope, asked));
        }, ct);
    }

    private static async Task<DeskFiguresAnswer> Answer(Query query, FigureScope scope, FigureQuestion asked)
    {
        var reader = new FigureReader(query, scope, asked);
        var grouped = asked.By is null ? null : await reader.Read(asked.By);
        var all = (await Whole(reader, asked.By, grouped)).Whole();
        var (tickets, reacted) = (all.Tickets, all.Tickets.ReactedInTime + all.Tickets.ReactedLate);
        return new DeskFiguresAnswer(
            FigureRows.Share(tickets.SolvedInTime, tickets.Resolved),
            FigureRows.Share(tickets.ReactedInTime, reacted),
            FigureRows.Share(tickets.FirstTimeFixed, tickets.Resolved),
            asked.By is null ? await reader.Items() : [],
            asked.Period.From,
            asked.Period.To,
            all,
            grouped is null ? [] : [.. grouped.Lines()]);
    }

    // What was read by group is not read again. By municipality the calls are missing, and by agent what no agent did.
    private static async Task<FigureRows> Whole(FigureReader reader, FigureGroup? by, FigureRows? grouped) => by switch
    {
        FigureGroup.Queue or FigureGroup.Day => grouped!,
        FigureGroup.Municipality => grouped! with { Calls = await reader.Calls(null) },
        _ => await reader.Read(null),
    };
}
