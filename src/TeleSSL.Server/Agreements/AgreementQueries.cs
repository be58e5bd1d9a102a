using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

/// <summary>Queries on agreements: list them, find who serves whom, and find gaps.</summary>
internal static class AgreementQueries
{
    private static readonly QueryParameter On = QueryParameter.Day("on", "In force on this day.");
    private static readonly QueryParameter Organisation = new("organisation", "Code of the organisation that is served.");
    private static readonly QueryParameter Unit = new("unit", "Code of the unit that serves.");
    private static readonly QueryParameter Municipality = new QueryParameter("municipality", "Code.").Required();
    private static readonly QueryParameter Service = QueryParameter.OneOf<ServiceKind>("service", "The kind of service.").Required();
    private static readonly QueryParameter Programme = new("programme", "Code; needed for ssl.");
    private static readonly QueryParameter Since = QueryParameter.Day("since", "From this day on; today unless given.");

    public static readonly QueryParameter[] OfList = [On, Organisation, Unit];
    public static readonly QueryParameter[] OfServing = [Municipality, Service, Programme, On];
    public static readonly QueryParameter[] OfGaps = [Since];

    public static async Task<IResult> List(HttpContext http, CatalogueStore catalogues, CancellationToken ct)
    {
        if (!On.DayIn(http).Accepted(out var day, out var refusal))
            return Problems.Of(refusal);
        var (organisation, unit) = (Organisation.In(http), Unit.In(http));
        var found =
            from agreement in (await catalogues.Now(ct)).Agreements
            where day is null || agreement.HoldsOn(day.Value)
            where organisation is null || agreement.Organisation == organisation
            where unit is null || agreement.Unit == unit
            orderby agreement.Organisation, agreement.Service, agreement.Programme, agreement.From
            select AgreementEndpoints.Answer(agreement);
        return Json.Answer(new Page<AgreementAnswer>([.. found], null));
    }

    public static async Task<IResult> Serving(HttpContext http, CatalogueStore catalogues, Clock clock, CancellationToken ct)
    {
        var (municipality, programme) = (Municipality.In(http), Programme.In(http));
        if (!Service.ChoiceIn<ServiceKind>(http).Accepted(out var kind, out var refusal)
            || !On.DayIn(http).Accepted(out var asked, out refusal)
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

    public static async Task<IResult> GapsSince(HttpContext http, CatalogueStore catalogues, Clock clock, CancellationToken ct)
    {
        if (!Since.DayIn(http).Accepted(out var day, out var refusal))
            return Problems.Of(refusal);
        var gaps =
            from gap in Gaps.In(await catalogues.Now(ct), day ?? clock.Today)
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
        return service == ServiceKind.Ssl && string.IsNullOrEmpty(programme)
            ? Refusal.Invalid("programme", FieldProblems.RequiredHere.With("because", "service ssl"))
            : null;
    }
}
