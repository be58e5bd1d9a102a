using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>A stop with its run.</summary>
internal sealed record StopRow
{
    public const string Columns = """
        s.id AS Id, s.run AS Run, s.place AS Place, s.citizen AS Citizen, r.version AS Version, r.unit AS Unit, r.day AS Day,
        r.carrier AS Carrier, r.vehicle AS Vehicle
        """;

    public required Guid Id { get; init; }

    public required Guid Run { get; init; }

    public required long Place { get; init; }

    public required Guid Citizen { get; init; }

    public required int Version { get; init; }

    public required string Unit { get; init; }

    public required DateOnly Day { get; init; }

    public required string Carrier { get; init; }

    public required string Vehicle { get; init; }

    /// <summary>Null when it is not within the scope.</summary>
    public static Task<StopRow?> Find(Query query, Guid id, RunScope scope)
    {
        var parameters = new Parameters(new { id });
        return query.Find<StopRow>(
            $"SELECT {Columns} FROM run_stop s JOIN run r ON r.id = s.run WHERE s.id = @id AND {scope.Stops(query.Dialect, parameters)}",
            parameters);
    }
}
