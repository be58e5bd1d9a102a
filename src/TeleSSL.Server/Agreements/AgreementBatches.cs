using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

/// <summary>Adds many agreements in one call: decided together, written as one set, all or none.</summary>
internal static class AgreementBatches
{
    private const string Kind = CatalogueStore.Kinds.Agreement;

    private static readonly QueryParameter DryRun = QueryParameter.Flag("dryRun", "Says what would happen to each row, and changes nothing.");

    public static void MapAgreementBatches(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/agreements/batch", AddOrPreview)
            .Named("addAgreements", "Adds many agreements, all or none; with dryRun says what would happen.").WithTags("Agreements")
            .For().Takes<AgreementBatch>().Queries(DryRun).Idempotent()
            .Produces<AgreementBatchAnswer>(201).Produces<AgreementBatchAnswer>().Refuses(422);

    private static async Task<IResult> AddOrPreview(HttpContext http, Db db, Clock clock, CatalogueStore catalogues)
    {
        if (!DryRun.IsSet(http).Accepted(out var dryRun, out var refusal))
            return Problems.Of(refusal);
        if (dryRun)
            return await Preview(http, catalogues, clock.Now);
        return (await Body.ReadBytes(http, Body.JsonLimit, "application/json")).Accepted(out var json, out refusal)
            ? await Writes.Run<AgreementBatch>(http, db, clock, json, Body.Parse<AgreementBatch>, Add)
            : Problems.Of(refusal);
    }

    private static async Task<IResult> Preview(HttpContext http, CatalogueStore catalogues, DateTimeOffset now)
    {
        if (!(await Body.Read<AgreementBatch>(http)).Accepted(out var batch, out var refusal) || (refusal = batch.Unusable()!) is not null)
            return Problems.Of(refusal);
        var decided = batch.Decide(await catalogues.Now(http.RequestAborted), () => Guid.CreateVersion7(now));
        var rows = decided.Select((one, i) => one.Refused is { } no
            ? new AgreementBatchRow(i + 1, "refused", no.Code, no.Detail, no.Params, [.. no.InRow(i + 1).Select(FieldErrors.Of)])
            : new AgreementBatchRow(i + 1, "accepted", null, null)).ToArray();
        return Json.Answer(new AgreementBatchAnswer(rows.Length, rows.Count(row => row.Code is null), rows, []));
    }

    private static async Task<Result<Written>> Add(Call<AgreementBatch> call, Tx tx)
    {
        if (call.Body.Unusable() is { } unusable)
            return unusable;
        var decided = call.Body.Decide(await call.Service<CatalogueStore>().In(tx), () => Guid.CreateVersion7(call.Stamp.At));
        var refused = decided.Select((one, i) => (Row: i + 1, one.Refused)).Where(row => row.Refused is not null).ToArray();
        if (refused.Length > 0)
            return AgreementRefusals.BatchRefused.With("rows", refused.Length) with
            {
                Fields = [.. refused.SelectMany(row => row.Refused!.InRow(row.Row))],
            };
        var added = decided.Select(one => one.Value).ToArray();
        await CatalogueStore.AddAll(
            tx, Kind, [.. added.Select(one => new NewEntry(one.Id.ToString(), one, one.Unit, one.Organisation))], call.Stamp);
        return new Written(
            201, Guid.CreateVersion7(call.Stamp.At).ToString(), 0,
            Reply.Stored(new AgreementBatchAnswer(added.Length, added.Length, [], [.. added.Select(one => one.Id)])));
    }
}
