using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Public;

/// <summary>How many tickets strangers may open in a day.</summary>
internal sealed record DailyLimit(int Tickets)
{
    public static DailyLimit Of(IConfiguration configuration) => new(configuration.GetValue("Public:TicketsPerDay", 200));
}

/// <summary>What strangers did on one day in Denmark, counted in the database, for all processes.</summary>
internal static class StrangersDay
{
    public static async Task<int> Tickets(Tx tx, DateOnly day) =>
        await tx.Find<int>("SELECT tickets FROM fault_report_day WHERE day = @day", new { day });

    public static Task Opened(Tx tx, DateOnly day) => tx.Execute(
        """
        INSERT INTO fault_report_day (day, tickets, over) VALUES (@day, 1, 0)
        ON CONFLICT (day) DO UPDATE SET tickets = fault_report_day.tickets + 1
        """,
        new { day });

    /// <summary>True for the first report of the day that comes after the limit.</summary>
    public static async Task<bool> IsFirstOver(Tx tx, DateOnly day) => await tx.Find<int>(
        """
        INSERT INTO fault_report_day (day, tickets, over) VALUES (@day, 0, 1)
        ON CONFLICT (day) DO UPDATE SET over = fault_report_day.over + 1
        RETURNING over
        """,
        new { day }) == 1;
}
