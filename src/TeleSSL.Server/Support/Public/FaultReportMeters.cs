using System.Diagnostics.Metrics;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Support.Public;

/// <summary>Counts fault reports by what became of them, and logs once a day that the daily limit is reached.</summary>
internal sealed partial class FaultReportMeters(IMeterFactory meters, ILogger<FaultReportMeters> logger)
{
    private const string Ticket = "ticket";

    private readonly Counter<long> reports = meters.Own().CreateCounter<long>(
        "telessl.fault_reports", "{report}", "Fault reports from the public page, by what became of them.");

    /// <param name="why">Why it waits for a person; null when it opened a ticket.</param>
    public Task Count(string? why)
    {
        reports.Add(1, ServerMeter.Tag("telessl.report.outcome", why ?? Ticket));
        return Task.CompletedTask;
    }

    public Task LimitReached(DateOnly day, int limit)
    {
        LogLimit(limit, day);
        return Task.CompletedTask;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Reports from the public page opened {Limit} tickets on {Day:yyyy-MM-dd}, the limit of a day (Public__TicketsPerDay);"
            + " the others of that day wait for a person")]
    private partial void LogLimit(int limit, DateOnly day);
}
