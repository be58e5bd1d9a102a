using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

internal static class OrganisationEndpoints
{
    private static readonly CatalogueEntries<OrganisationEntry, Organisation, OrganisationAnswer> Entries =
        new(CatalogueStore.Kinds.Organisation, Answer);

    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
        var organisations = routes.MapGroup("/organisations").WithTags("Organisations").RequireAuthorization();
        organisations.MapGet("", List)
            .Named("listOrganisations", "Lists organisations.").Produces<Page<OrganisationAnswer>>().Refuses(422);
        Entries.Map(organisations, "Organisation");
    }

    private static async Task<IResult> List(string? kind, string? cluster, CatalogueStore catalogues, CancellationToken ct)
    {
        if (!QueryValues.Choice<OrganisationKind>(kind, "kind").Accepted(out var asked, out var refusal))
            return Problems.Of(refusal);
        var found =
            from organisation in (await catalogues.Now(ct)).Organisations.Values
            where asked is null || organisation.Kind == asked
            where cluster is null || organisation.Clusters.Contains(cluster)
            orderby organisation.Kind, organisation.Code
            select Answer(organisation);
        return Json.Answer(new Page<OrganisationAnswer>([.. found], null));
    }

    private static OrganisationAnswer Answer(Organisation organisation) => new(
        organisation.Code, organisation.Kind.Kebab(), organisation.Name, organisation.Clusters, organisation.DataProcessingAgreement);
}
