using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

/// <summary>Queries on agreements: list them, find who serves whom, and find gaps.</summary>
internal static class AgreementQueries
{
    public static async Task<IResult> List(string? on, string? organisation, string? unit, CatalogueStore catalogues, CancellationToken ct)
    {
        if (!QueryValues.Day(on, "on").Accepted(out var day, out var refusal))
            return Problems.Of(refusal);
        var found =
            from agreement in (await catalogues.Now(ct)).Agreements
            where day is null || agreement.HoldsOn(day.Value)
            where organisation is null || agreement.Organisation == organisation
            where unit is null || agreement.Unit == unit
            orderby agreement.Organisation, agreement.Service, agreement.Programme, agreement.From
            select AgreementEndpoints.Answer(agreement);
        return Json.Answer(new Page<AgreementAnswer>([.. found], null));
    }

    public static async Task<IResult> Serving(
        string? municipality, string? service, string? programme, string? on, CatalogueStore catalogues, Clock clock, CancellationToken ct)
    {
        if (!QueryValues.Choice<ServiceKind>(service, "service").Accepted(out var kind, out var refusal)
            || !QueryValues.Day(on, "on").Accepted(out var asked, out refusal)
            || (refusal = WhyNot(municipality, kind, programme)!) is not null)
            return Problems.Of(refusal);
        var day = asked ?? clock.Today;
        var catalogue = await catalogues.Now(ct);
        var serving = Domain.Agreements.Serving.On(catalogue.Agreements, municipality!, kind!.Value, programme, day);
        if (!serving.Accepted(out var agreement, out refusal))
            return Problems.Of(refusal with { Kind = RefusalKind.NotFound });
        var unit = catalogue.Organisations[agreement.Unit];
        return Json.Answer(new ServingAnswer(unit.Code, unit.Name, day, AgreementEndpoints.Answer(agreement)));
    }

    public static async Task<IResult> GapsSince(string? since, CatalogueStore catalogues, Clock clock, CancellationToken ct)
    {
        if (!QueryValues.Day(since, "since").Accepted(out var day, out var refusal))
            return Problems.Of(refusal);
        var gaps =
            from gap in Gaps.In((await catalogues.Now(ct)).Agreements, day ?? clock.Today)
            orderby gap.Organisation, gap.Service, gap.Programme, gap.From
            select new GapAnswer(gap.Organisation, gap.Service.Kebab(), gap.Programme, gap.From, gap.To);
        return Json.Answer(new Page<GapAnswer>([.. gaps], null));
    }

    private static Refusal? WhyNot(string? municipality, ServiceKind? service, string? programme)
    {
        if (string.IsNullOrEmpty(municipality))
            return Refusal.Invalid("municipality", FieldProblems.Required);
        if (service is null)
            return Refusal.Invalid("service", FieldProblems.Required);
        return service == ServiceKind.Ssl && string.IsNullOrEmpty(programme) ? Refusal.Invalid("programme", FieldProblems.RequiredHere.With("because", "service ssl")) : null;
    }
}
