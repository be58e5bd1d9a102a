using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Agreements;

internal static class AgreementEndpoints
{
    private const string Kind = CatalogueStore.Kinds.Agreement;

    public static void MapAgreements(this IEndpointRouteBuilder routes)
    {
        var agreements = routes.MapGroup("/agreements").WithTags("Agreements").RequireAuthorization();
        agreements.MapGet("", AgreementQueries.List)
            .Named("listAgreements", "Lists agreements in force on a day.").Queries(AgreementQueries.OfList)
            .Produces<Page<AgreementAnswer>>().Refuses(422)
            .Exports<AgreementAnswer>(
                "id", "organisation", "service", "programme", "unit", "from", "to", "paidBy", "contractorMayDeliverProtected",
                "clockOutsideHours");
        agreements.MapGet("/serving", AgreementQueries.Serving)
            .Named("findServingUnit", "Says which unit serves a municipality.").Queries(AgreementQueries.OfServing)
            .Produces<ServingAnswer>().Refuses(404, 422);
        agreements.MapGet("/gaps", AgreementQueries.GapsSince)
            .Named("listAgreementGaps", "Lists times without an agreement.").Queries(AgreementQueries.OfGaps)
            .Produces<Page<GapAnswer>>().Refuses(422)
            .Exports<GapAnswer>("organisation", "service", "programme", "from", "to");
        agreements.MapGet("/{id:guid}", Find)
            .Named("getAgreement", "Reads one agreement.").Produces<AgreementAnswer>().Refuses(404);
        agreements.MapWrite<NewAgreement>("", Add, Again)
            .Named("addAgreement", "Adds an agreement.")
            .For().Produces<AgreementAnswer>(201).Refuses(409, 422);
        agreements.MapWrite<EndAgreement>("/{id:guid}/end", End, Again)
            .Named("endAgreement", "Ends an agreement on a day.")
            .For().Produces<AgreementAnswer>().Refuses(404, 409, 412, 422);
    }

    public static AgreementAnswer Answer(Agreement agreement) => new(
        agreement.Id, agreement.Organisation, agreement.Service.Kebab(), agreement.Programme, agreement.Unit, agreement.From, agreement.To,
        agreement.PaidBy, agreement.ContractorMayDeliverProtected, agreement.ClockOutsideHours,
        Answer(agreement.SetUpDays), Answer(agreement.PickUpDays));

    private static TargetDaysAnswer? Answer(TargetDays? days) =>
        days is null ? null : new TargetDaysAnswer(days.Routine, days.Urgent, days.Asap, days.Stat);

    private static async Task<IResult> Find(Guid id, HttpContext http, Db db, CancellationToken ct)
    {
        if (await CatalogueRows.Find<Agreement>(db, Kind, id.ToString(), ct) is not var (version, agreement))
            return Problems.Of(Refusal.NotFound(Kind));
        ETags.Set(http, version);
        return Json.Answer(Answer(agreement));
    }

    private static async Task<Result<Written>> Add(Call<NewAgreement> call, Tx tx)
    {
        var catalogue = await call.Service<CatalogueStore>().In(tx);
        return call.Body.Decide(catalogue, Guid.CreateVersion7(call.Stamp.At)).Accepted(out var added, out var refusal)
            ? await Put(tx, added, call.Stamp, 201)
            : refusal;
    }

    private static async Task<Result<Written>> End(Call<EndAgreement> call, Tx tx)
    {
        var catalogue = await call.Service<CatalogueStore>().In(tx);
        if (catalogue.Agreements.FirstOrDefault(agreement => agreement.Id == call.Id) is not { } agreement)
            return Refusal.NotFound(Kind);
        var decided = call.Body.Decide(agreement, catalogue.Agreements);
        if (decided.Refused is { Kind: RefusalKind.Invalid } unusable)
            return unusable;
        if (call.IfMatch is { } asked && asked != await CatalogueRows.Version(tx, Kind, call.Id.ToString()))
            return Refusal.Stale();
        return decided.Accepted(out var ended, out var refusal) ? await Put(tx, ended, call.Stamp, 200) : refusal;
    }

    private static async Task<Written> Put(Tx tx, Agreement agreement, Stamp stamp, int status)
    {
        var id = agreement.Id.ToString();
        var version = await CatalogueStore.Put(tx, Kind, id, agreement, stamp, agreement.Unit, agreement.Organisation);
        return new Written(status, id, version, Reply.Now(Answer(agreement)));
    }

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written)
    {
        var db = http.RequestServices.GetRequiredService<Db>();
        return await CatalogueRows.At<Agreement>(db, Kind, written.SubjectId, written.Version, http.RequestAborted) is var (_, agreement)
            ? Answer(agreement)
            : null;
    }
}
