using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>A place, as submitted by an administrator.</summary>
/// <param name="Name">Its display name.</param>
/// <param name="Unit">The unit it belongs to.</param>
/// <param name="Code">Its code.</param>
/// <param name="Parent">The place it is part of, of the same unit.</param>
public sealed record LocationEntry(Label Name, Code Unit, Code? Code = null, Code? Parent = null) : ICatalogueEntry<Location>
{
    /// <summary>
    /// The place; or <c>not-an-ssl-unit</c>, <c>unknown-location</c>, <c>parent-of-other-unit</c>, <c>location-in-itself</c>,
    /// or <c>location-unit-fixed</c>: the devices in it belong to its unit.
    /// </summary>
    public Result<Location> Decide(Code code, Catalogue catalogue)
    {
        if (catalogue.Organisations.GetValueOrDefault(Unit.Value) is not { Kind: OrganisationKind.SslUnit })
            return Refusal.Invalid("unit", AgreementProblems.SslUnit);
        if (Parent is { } parent && WhyNotIn(parent.Value, code.Value, catalogue) is { } refusal)
            return refusal;
        return catalogue.Locations.GetValueOrDefault(code.Value) is { } now && now.Unit != Unit.Value
            ? StockRefusals.LocationUnitFixed.With("location", code.Value)
                .With("unit", now.Unit)
            : new Location(code.Value, Name.Value, Unit.Value, Parent?.Value);
    }

    private Refusal? WhyNotIn(string parent, string code, Catalogue catalogue)
    {
        if (Around(parent, catalogue).Contains(code))
            return Refusal.Invalid("parent", StockProblems.LocationInItself);
        if (catalogue.Locations.GetValueOrDefault(parent) is not { } place)
            return Refusal.Invalid("parent", UnknownProblems.Location);
        return place.Unit == Unit.Value ? null : Refusal.Invalid("parent", StockProblems.ParentOfOtherUnit.With("unit", place.Unit));
    }

    private static IEnumerable<string> Around(string place, Catalogue catalogue)
    {
        for (var at = place; at is not null; at = catalogue.Locations.GetValueOrDefault(at)?.Parent)
            yield return at;
    }
}
