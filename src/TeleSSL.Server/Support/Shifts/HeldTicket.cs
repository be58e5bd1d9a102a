using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Shifts;

/// <summary>An open ticket of an account that is away.</summary>
internal sealed record HeldTicket
{
    // The few accounts drive the join, and each seeks the index of what is held.
    private const string Select = $"""
        SELECT t.id AS Id, away.account AS Account, away.until_at AS Until
        FROM   ({Absences.Away}) away
        CROSS  JOIN ticket t
        WHERE  t.assignee = away.account AND t.status NOT IN ('resolved', 'closed')
        """;

    internal const string Due = $"{Select} ORDER BY t.id LIMIT @limit";

    public required Guid Id { get; init; }

    public required string Account { get; init; }

    /// <summary>When the account is back; null when it is deactivated.</summary>
    public DateTimeOffset? Until { get; init; }

    public static Task<List<HeldTicket>> Next(Query query, DateTimeOffset now, int limit) =>
        query.List<HeldTicket>(Due, new { now, limit });

    /// <summary>The ticket, when it is still so.</summary>
    public static Task<HeldTicket?> Find(Query query, Guid id, DateTimeOffset now) =>
        query.Find<HeldTicket>($"{Select} AND t.id = @id", new { id, now });
}
