using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>How much each vehicle can do, dated, as the unit's logistics says.</summary>
internal sealed class RunCapacities(Db db, CatalogueStore catalogues, SightReader sights)
{
    private const string Subject = "run-capacity";
    private const string WasSet = "run-capacity.set";

    private const string Select =
        "SELECT id AS Id, version AS Version, data AS Data FROM run_capacity WHERE unit = @Unit AND carrier = @Carrier AND vehicle = @Vehicle "
        + "AND from_day = @From";

    public async Task<Result<Written>> Set(Call<RunCapacity> call, Tx tx)
    {
        var (body, catalogue) = (call.Body, await catalogues.In(tx));
        var sight = new Sight(call.Viewer, catalogue, call.Stamp.Today).As(Role.Logistics);
        if (!catalogue.HasUnit(body.Unit.Value) || sight.Orders.OrganisationForUnit(body.Unit.Value) is not { } organisation)
            return Refusal.Invalid("unit", UnknownProblems.Unit);
        if ((body.Unusable() ?? body.WhyNotCarry(catalogue)) is { } unusable)
            return unusable;
        var key = new { Unit = body.Unit.Value, Carrier = body.Carrier.Value, Vehicle = body.Vehicle?.Value ?? "", body.From };
        var before = await tx.Find<Row>(Select, key);
        if (call.IfMatch is { } version && version != (before?.Version ?? 0))
            return Refusal.Stale();
        var row = new Row
        {
            Id = before?.Id ?? Guid.CreateVersion7(call.Stamp.At),
            Version = (before?.Version ?? 0) + 1,
            Data = JsonSerializer.Serialize(body, Json.Stored),
        };
        var saved = await tx.ExecuteCounted(
            before is null
                ? """
                  INSERT INTO run_capacity (id, version, unit, carrier, vehicle, from_day, data)
                  VALUES (@Id, @Version, @Unit, @Carrier, @Vehicle, @From, @Data) ON CONFLICT DO NOTHING
                  """
                : "UPDATE run_capacity SET version = @Version, data = @Data WHERE id = @Id AND version = @Version - 1",
            new { row.Id, row.Version, row.Data, key.Unit, key.Carrier, key.Vehicle, key.From });
        if (saved == 0)
            return Refusal.Stale();
        tx.Append(JournalEntry.Of(
            call.Stamp with { Organisation = organisation }, Subject, row.Id.ToString(), row.Version, WasSet,
            JournalEntry.StateAnd(null, row.Data)) with
        {
            Unit = body.Unit.Value,
        });
        return new Written(200, row.Id.ToString(), row.Version, Reply.Read);
    }

    public Task<RunCapacityAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
        await query.Find<Row>("SELECT id AS Id, version AS Version, data AS Data FROM run_capacity WHERE id = @id", new { id }) is { } row
        && RunScope.Of((await sights.Of(viewer, query)).As(Role.Logistics)).IsWhole(RunRooms.Parse(row.Data).Unit.Value)
            ? Answer(row)
            : null, ct);

    /// <summary>Those of the own unit, also earlier and later ones.</summary>
    public Task<RunCapacityAnswer[]> All(Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var scope = RunScope.Of((await sights.Of(viewer, query)).As(Role.Logistics));
        var parameters = new Parameters(new { units = scope.Units.ToArray() });
        var rows = await query.List<Row>(
            $"""
            SELECT id AS Id, version AS Version, data AS Data FROM run_capacity
            WHERE  {(scope.All ? "TRUE" : query.Dialect.In("unit", "@units"))} ORDER BY unit, carrier, vehicle, from_day
            """,
            parameters);
        return rows.Select(Answer).ToArray();
    }, ct);

    private static RunCapacityAnswer Answer(Row row)
    {
        var said = RunRooms.Parse(row.Data);
        return new RunCapacityAnswer(
            row.Id, row.Version, said.Unit.Value, said.Carrier.Value, said.Vehicle?.Value, said.From,
            [.. said.Windows.Select(window => new RunWindowAnswer(
                window.Day.ToString().ToLowerInvariant(), window.From.Value, window.To.Value, window.Stops))],
            [.. (said.Areas ?? []).Select(area => new PostalRangeAnswer(area.From, area.To))], said.CutOff?.Value);
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required int Version { get; init; }

        public required string Data { get; init; }
    }
}
