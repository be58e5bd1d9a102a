using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>
/// Fetches ticket changes at Telma, with ten minutes of overlap each time, and every ticket individually once an hour, so that
/// clock skew cannot hide a change.
/// </summary>
internal sealed partial class TelmaChanges(Db db, Lazy<ITelma> telma, TelmaReports reports, Clock clock, ILogger<TelmaChanges> logger)
{
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan EachBy = TimeSpan.FromHours(1);

    private DateTimeOffset eachAt = DateTimeOffset.MinValue;

    /// <summary>Returns the time of the last change by Telma's clock, capped at our now, since that clock may be wrong.</summary>
    public async Task<DateTimeOffset?> FetchChanges(CancellationToken ct)
    {
        var row = await db.Read(query => query.Find<PartnerRow>($"{PartnerRow.Select} WHERE code = @Name", new { TelmaModule.Name }), ct);
        var (since, newest) = (row!.HeardUntil - Overlap, row.HeardUntil);
        await foreach (var reported in TelmaPages.All(cursor => telma.Value.ListTickets(since, cursor: cursor, ct: ct)))
        {
            await Take(reported, ct);
            newest = newest is { } later && later > reported.UpdatedAt ? later : reported.UpdatedAt;
        }

        if (clock.Now - eachAt >= EachBy)
            await Each(ct);
        return newest is { } until
            ? Clock.Cut(until < DateTimeOffset.UnixEpoch ? DateTimeOffset.UnixEpoch : until < clock.Now ? until : clock.Now)
            : null;
    }

    private async Task Each(CancellationToken ct)
    {
        var numbers = await db.Read(async query => (await query.List<string>(
            "SELECT t.state FROM ticket t WHERE t.partner = @Name ORDER BY t.id", new { TelmaModule.Name })).Select(TicketRow.Parse)
            .Select(ticket => ticket.Escalation?.Number).OfType<string>()
            .Where(number => TelmaReports.NumberOf(number) is not null).ToArray(), ct);
        foreach (var number in numbers)
            await One(number, ct);
        eachAt = clock.Now;
    }

    private async Task One(string number, CancellationToken ct)
    {
        try
        {
            await Take(await telma.Value.GetTicket(number, ct), ct);
        }
        catch (Exception error) when (PartnerFailure.Of(error, clock.Now) is { Status: StatusCodes.Status404NotFound })
        {
            LogNotFound(number);
        }
    }

    private Task Take(TelmaTicket reported, CancellationToken ct) => db.Write<bool>(async tx =>
    {
        await reports.Take(tx, reported, TelmaReports.Stamp(clock));
        return true;
    }, ct);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telma no longer has ticket {Number}, which it accepted earlier")]
    private partial void LogNotFound(string number);
}
