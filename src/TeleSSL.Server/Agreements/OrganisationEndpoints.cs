using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Agreements;

internal static class OrganisationEndpoints
{
    private static readonly CatalogueEntries<OrganisationEntry, Organisation, OrganisationAnswer> Entries =
        new(CatalogueStore.Kinds.Organisation, Answer);

    private static readonly QueryParameter OfKind = QueryParameter.OneOf<OrganisationKind>("kind", "What kind of organisation it is.");
    private static readonly QueryParameter InCluster = new("cluster", "Code of a cluster it is in.");

    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
        var organisations = routes.MapGroup("/organisations").WithTags("Organisations").RequireAuthorization();
        organisations.MapGet("", List)
            .Named("listOrganisations", "Lists organisations.").Queries(OfKind, InCluster).Produces<Page<OrganisationAnswer>>().Refuses(422)
            .Exports<OrganisationAnswer>("code", "kind", "name", "clusters", "dataProcessingAgreement");
        Entries.Map(organisations, "Organisation");
    }

    private static async Task<IResult> List(HttpContext http, CatalogueStore catalogues, CancellationToken ct)
    {
        if (!OfKind.ChoiceIn<OrganisationKind>(http).Accepted(out var kind, out var refusal))
            return Problems.Of(refusal);
        var cluster = InCluster.In(http);
        var found =
            from organisation in (await catalogues.Now(ct)).Organisations.Values
            where kind is null || organisation.Kind == kind
            where cluster is null || organisation.Clusters.Contains(cluster)
            orderby organisation.Kind, organisation.Code
            select Answer(organisation);
        return Json.Answer(new Page<OrganisationAnswer>([.. found], null));
    }

    private static OrganisationAnswer Answer(Organisation organisation) => new(
        organisation.Code, organisation.Kind.Kebab(), organisation.Name, organisation.Clusters, organisation.DataProcessingAgreement);
}
