using TeleSSL.Contracts;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

internal static class ProgrammeEndpoints
{
    private static readonly CatalogueEntries<ProgrammeEntry, Programme, ProgrammeAnswer> Entries =
        new(CatalogueStore.Kinds.Programme, Answer);

    public static void MapProgrammes(this IEndpointRouteBuilder routes)
    {
        var programmes = routes.MapGroup("/programmes").WithTags("Programmes").RequireAuthorization();
        programmes.MapGet("", List)
            .Named("listProgrammes", "Lists programmes.").Produces<Page<ProgrammeAnswer>>();
        Entries.Map(programmes, "Programme");
    }

    private static async Task<IResult> List(CatalogueStore catalogues, CancellationToken ct)
    {
        var programmes = (await catalogues.Now(ct)).Programmes.Values.OrderBy(programme => programme.Code, StringComparer.Ordinal);
        return Json.Answer(new Page<ProgrammeAnswer>([.. programmes.Select(Answer)], null));
    }

    private static ProgrammeAnswer Answer(Programme programme) => new(
        programme.Code, programme.Name, programme.App,
        [.. programme.Minimums.Select(minimum => new MinimumAnswer(minimum.From, minimum.Version.Value))],
        [.. programme.Kit.Select(part => new KitAnswer(part.Model, part.Quantity))]);
}
