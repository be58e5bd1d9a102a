using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Shifts;

/// <summary>The tickets of one list of a shift: how many, and the first of them.</summary>
internal sealed record ShiftTickets(int Count, IReadOnlyList<Guid> Ids)
{
    public const int Max = 100;

    public static readonly ShiftTickets None = new(0, []);

    // A health ticket is due when it has to be handed over: that ends its other clocks. The columns are null when their clock does not run;
    // one of the two functions for the lesser ignores nulls, the other does not, and the databases disagree on their names.
    private const string Due = """
        CASE WHEN t.hand_over_due IS NOT NULL THEN t.hand_over_due
             WHEN t.reaction_due IS NULL OR t.solution_due < t.reaction_due THEN t.solution_due
             ELSE t.reaction_due END
        """;

    /// <summary>Open tickets <c>t</c> within the scope for which a condition holds, the first due first.</summary>
    public static async Task<ShiftTickets> Read(Query query, TicketScope scope, string condition, Parameters parameters)
    {
        var rows = await query.List<Row>(Select(scope.Where(query.Dialect, parameters), condition), parameters);
        return rows.Count == 0 ? None : new((int)rows[0].Total, [.. rows.Select(row => row.Id)]);
    }

    // Only columns of an index are read; the tickets themselves come afterwards, and only the first. Counted aside, since a count over
    // the sorted rows would sort all of them.
    internal static string Select(string scope, string condition)
    {
        var from = $"FROM ticket t WHERE {condition} AND t.status NOT IN ('resolved', 'closed') AND {scope}";
        return $"""
            SELECT t.id AS Id, (SELECT count(*) {from}) AS Total
            {from}
            ORDER  BY CASE WHEN {Due} IS NULL THEN 1 ELSE 0 END, {Due}, t.id
            LIMIT  {Max}
            """;
    }

    /// <summary>
    /// True for tickets of some desks: those in their queues, and the health tickets of the municipalities that they serve. Seeks by
    /// queue; values are added to the parameters.
    /// </summary>
    public static string OfDesks(IReadOnlyList<string> desks, string[] served, Dialect dialect, Parameters parameters)
    {
        parameters.Add("queues", (string[])[.. desks, Ticket.HealthQueue]);
        parameters.Add("served", served);
        return $"{dialect.In("t.queue", "@queues")} AND (t.queue <> '{Ticket.HealthQueue}' OR {dialect.In("t.municipality", "@served")})";
    }

    /// <summary>True for tickets that are due before the morning of their desk; values are added to the parameters.</summary>
    public static string DueBefore(
        IReadOnlyList<(string Unit, string[] Served, DateTimeOffset Morning)> desks, Dialect dialect, Parameters parameters)
    {
        var each = desks.Select((desk, i) =>
        {
            parameters.Add($"desk{i}", desk.Unit);
            parameters.Add($"morning{i}", desk.Morning);
            parameters.Add($"served{i}", desk.Served);
            var own = $"t.queue = @desk{i} OR (t.queue = '{Ticket.HealthQueue}' AND {dialect.In("t.municipality", $"@served{i}")})";
            return $"(({own}) AND {Due} < @morning{i})";
        });
        return desks.Count == 0 ? "FALSE" : $"({string.Join(" OR ", each)})";
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required long Total { get; init; }
    }
}
