using Dapper;
using TeleSSL.Contracts;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>
/// Asks Telma every minute what changed, how it runs, and what it announces: the record, whatever became of its events. It asks
/// again for the last ten minutes each time, and once an hour for each case by itself, so that no clock can hide one.
/// </summary>
internal sealed partial class TelmaPoll(
    Db db, Lazy<ITelma> telma, TelmaOptions options, TelmaReports reports, Clock clock, TimeProvider time, ILogger<TelmaPoll> logger)
    : BackgroundService
{
    private const int MostPages = 1000;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan EachBy = TimeSpan.FromHours(1);

    private DateTimeOffset eachAt = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Mode == TelmaMode.Manual)
            return;
        using var tick = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogFailed(error);
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken));
    }

    public async Task Run(CancellationToken ct)
    {
        try
        {
            var heard = await Changes(ct);
            if (clock.Now - eachAt >= EachBy)
                await Each(ct);
            var status = await telma.Value.GetServiceStatus(ct);
            var told = await Announcements(ct);
            await db.Write<bool>(async tx =>
            {
                await AnnouncementStore.Take(tx, told, Stamp());
                await PartnerRow.Change(tx, TelmaModule.Name, row => Answered(row.With(Services(row, status)), heard), Stamp());
                return true;
            }, ct);
        }
        catch (Exception error) when (PartnerFailure.Of(error, clock.Now) is { } failure)
        {
            LogNotAnswered(failure.Code, failure.Status);
            await db.Write<PartnerRow>(async tx => await PartnerRow.Change(tx, TelmaModule.Name, row => row with { AsksFail = true }, Stamp()), ct);
        }
    }

    /// <summary>Gives the last change that there was, by Telma's clock; never later than now by ours, for that clock may be wrong.</summary>
    private async Task<DateTimeOffset?> Changes(CancellationToken ct)
    {
        var row = await db.Read(connection => connection.QuerySingleAsync<PartnerRow>($"{PartnerRow.Select} WHERE code = @Name", new { TelmaModule.Name }), ct);
        var (since, heard) = (row.HeardUntil - Overlap, row.HeardUntil);
        string? cursor = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var page = await telma.Value.ListTickets(since, cursor: cursor, ct: ct);
            foreach (var told in page.Items)
            {
                await Take(told, ct);
                heard = heard is { } later && later > told.UpdatedAt ? later : told.UpdatedAt;
            }

            if ((cursor = page.Next) is null)
                break;
        }

        return heard is { } until ? Clock.Cut(until < DateTimeOffset.UnixEpoch ? DateTimeOffset.UnixEpoch : until < clock.Now ? until : clock.Now) : null;
    }

    private async Task Each(CancellationToken ct)
    {
        var numbers = await db.Read(async connection => (await connection.QueryAsync<string>(
            "SELECT t.state FROM ticket t WHERE t.partner = @Name ORDER BY t.id", new { TelmaModule.Name })).Select(TicketRow.Parse)
            .Select(ticket => ticket.Escalation?.Number).OfType<string>().ToArray(), ct);
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
            LogGone(number);
        }
    }

    private Task Take(TelmaTicket told, CancellationToken ct) => db.Write<bool>(async tx =>
    {
        await reports.Take(tx, told, Stamp());
        return true;
    }, ct);

    private async Task<List<TelmaAnnouncement>> Announcements(CancellationToken ct)
    {
        var all = new List<TelmaAnnouncement>();
        string? cursor = null;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var page = await telma.Value.ListAnnouncements(cursor, ct);
            all.AddRange(page.Items);
            if ((cursor = page.Next) is null)
                break;
        }

        return all;
    }

    // Telma answers questions: what could not be sent is worth a try.
    private PartnerRow Answered(PartnerRow row, DateTimeOffset? heard) => row with
    {
        AsksFail = false,
        LastSuccess = clock.Now,
        HeardUntil = heard,
        RetryAt = row.AsksFail ? null : row.RetryAt,
    };

    // What runs as it did is no news, whatever time is given for it now.
    private static IEnumerable<PartnerService> Services(PartnerRow row, TelmaServiceStatus status) =>
        from one in status.Components
        orderby one.Component
        let now = new PartnerService(one.Component.Kebab(), one.Health.Kebab(), one.Since.ToUniversalTime())
        select row.ServiceList.FirstOrDefault(before => before.Component == now.Component && before.Health == now.Health) ?? now;

    private Stamp Stamp() => new(clock.Now, clock.Now, TelmaReports.Actor, TelmaReports.Actor, clock.Today);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telma did not answer: {Code} ({Status})")]
    private partial void LogNotAnswered(string code, int? status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telma does not know {Number}, which it took in")]
    private partial void LogGone(string number);

    [LoggerMessage(Level = LogLevel.Error, Message = "Asking Telma failed; it is tried again in a minute")]
    private partial void LogFailed(Exception error);
}
