using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Agreements;

internal static class ProgrammeEndpoints
{
    private static readonly CatalogueEntries<ProgrammeEntry, Programme, ProgrammeAnswer> Entries =
        new(CatalogueStore.Kinds.Programme, Answer);

    public static void MapProgrammes(this IEndpointRouteBuilder routes)
    {
        var programmes = routes.MapGroup("/programmes").WithTags("Programmes").RequireAuthorization();
        programmes.MapGet("", List)
            .Named("listProgrammes", "Lists programmes.").Produces<Page<ProgrammeAnswer>>()
            .Exports<ProgrammeAnswer>(
                "code", "name", "app", "minimums.from", "minimums.version", "kit.part", "kit.model", "kit.quantity", "kit.need",
                "kit.shareable");
        Entries.Map(programmes, "Programme", Role.ProgrammeOffice);
    }

    private static async Task<IResult> List(CatalogueStore catalogues, CancellationToken ct)
    {
        var programmes = (await catalogues.Now(ct)).Programmes.Values.OrderBy(programme => programme.Code, StringComparer.Ordinal);
        return Json.Answer(new Page<ProgrammeAnswer>([.. programmes.Select(Answer)], null));
    }

    private static ProgrammeAnswer Answer(Programme programme) => new(
        programme.Code, programme.Name, programme.App,
        [.. programme.Minimums.Select(minimum => new MinimumAnswer(minimum.From, minimum.Version.Value))],
        Kit(programme.Kit),
        [.. programme.LocalKits.Select(local => new LocalKitAnswer(local.Municipalities, Kit(local.Kit)))],
        [.. programme.Criteria.Select(criterion => new CriterionAnswer(criterion.Code.Value, criterion.Min, criterion.Max))],
        new EvaluationIntervalsAnswer(programme.Evaluations.Monitoring, programme.Evaluations.Practice));

    private static IReadOnlyList<KitAnswer> Kit(IReadOnlyList<KitPart> kit) =>
    [
        .. kit.Select(part => new KitAnswer(
            part.Part, part.Name ?? part.Model, part.Model, part.Alternatives, part.Quantity, part.Need.Kebab(), part.Shareable)),
    ];
}
