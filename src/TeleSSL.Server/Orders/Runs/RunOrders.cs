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

/// <summary>The order in which the stops of a run are driven, as the unit's logistics set it by hand.</summary>
internal sealed class RunOrders(Db db, CatalogueStore catalogues, SightReader sights)
{
    private const string Subject = "run";
    private const string Ordered = "run.ordered";

    public async Task<Result<Written>> Set(Call<RunOrder> call, Tx tx)
    {
        if (call.Body.Unusable() is { } unusable)
            return unusable;
        var sight = new Sight(call.Viewer, await catalogues.In(tx), call.Stamp.Today).As(Role.Logistics);
        if (await Find(tx, call.Id, sight) is not { } run || sight.Orders.OrganisationForUnit(run.Unit) is not { } organisation)
            return Refusal.NotFound("run");
        if (call.IfMatch is { } version && version != run.Version)
            return Refusal.Stale();
        var stops = await Stops(tx, run.Id);
        if (call.Body.Stops.Except(stops).Any())
            return Refusal.Invalid("stops", RunProblems.Stop);
        var after = new RunOrderAnswer(run.Id, run.Version + 1, RunPlaces.Ordered(stops, call.Body.Stops));
        if (await tx.ExecuteCounted("UPDATE run SET version = @Version WHERE id = @Id AND version = @Version - 1", after) == 0)
            return Refusal.Stale();
        for (var place = 0; place < after.Stops.Count; place++)
            await tx.Execute("UPDATE run_stop SET place = @place WHERE id = @id", new { id = after.Stops[place], place });
        tx.Append(Entry(run, after, call.Stamp with { Organisation = organisation }));
        return new Written(200, run.Id.ToString(), after.Version, Reply.Read);
    }

    /// <summary>As it is now; null when the viewer does not see the run.</summary>
    public Task<RunOrderAnswer?> Of(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
        await Find(query, id, (await sights.Of(viewer, query)).As(Role.Logistics)) is { } run
            ? new RunOrderAnswer(run.Id, run.Version, await Stops(query, run.Id))
            : null, ct);

    private static async Task<RunRow?> Find(Query query, Guid id, Sight sight) =>
        await query.Find<RunRow>(
            "SELECT id AS Id, version AS Version, unit AS Unit, day AS Day, carrier AS Carrier, vehicle AS Vehicle FROM run WHERE id = @id",
            new { id }) is { } run && RunScope.Of(sight).IsWhole(run.Unit)
            ? run
            : null;

    private static Task<List<Guid>> Stops(Query query, Guid run) =>
        query.List<Guid>("SELECT id FROM run_stop WHERE run = @run ORDER BY place, id", new { run });

    private static JournalEntry Entry(RunRow run, RunOrderAnswer after, Stamp stamp)
    {
        var state = JsonSerializer.Serialize(
            new { run.Id, after.Version, run.Unit, run.Day, run.Carrier, run.Vehicle, after.Stops }, Json.Stored);
        return JournalEntry.Of(stamp, Subject, run.Id.ToString(), after.Version, Ordered, JournalEntry.StateAnd(null, state)) with
        {
            Unit = run.Unit,
        };
    }

    private sealed record RunRow
    {
        public required Guid Id { get; init; }

        public required int Version { get; init; }

        public required string Unit { get; init; }

        public required DateOnly Day { get; init; }

        public required string Carrier { get; init; }

        public required string Vehicle { get; init; }
    }
}
