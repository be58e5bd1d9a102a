using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Agreements;

/// <summary>An organisation as submitted by an administrator.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its code.</param>
/// <param name="Clusters">For municipalities and hospitals.</param>
/// <param name="DataProcessingAgreement">For workshops.</param>
public sealed record OrganisationEntry(
    OrganisationKind Kind, Label Name, Code? Code = null, IReadOnlyList<Code>? Clusters = null, bool DataProcessingAgreement = false)
    : ICatalogueEntry<Organisation>
{
    /// <summary>The organisation, or <c>organisation-kind-fixed</c>: agreements and memberships depend on the kind.</summary>
    public Result<Organisation> Decide(Code code, Catalogue catalogue)
    {
        if (Kind == OrganisationKind.Municipality && !(code.Value.Length == 3 && code.Value.All(char.IsAsciiDigit)))
            return Refusal.Invalid("code", AgreementProblems.MunicipalityCode);
        if (Clusters is { Count: > 0 } && Kind is not (OrganisationKind.Municipality or OrganisationKind.Hospital))
            return Refusal.Invalid("clusters", AgreementProblems.Clusters);
        if (catalogue.Organisations.GetValueOrDefault(code.Value) is { } now && now.Kind != Kind)
            return AgreementRefusals.KindFixed.With("organisation", code.Value)
                .With("kind", now.Kind.Kebab());
        return new Organisation(code.Value, Kind, Name.Value)
        {
            Clusters = [.. (Clusters ?? []).Select(cluster => cluster.Value).Distinct()],
            DataProcessingAgreement = DataProcessingAgreement,
        };
    }
}
