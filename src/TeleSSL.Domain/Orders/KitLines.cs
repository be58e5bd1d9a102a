using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Orders;

/// <summary>The lines of an order for a programme's kit.</summary>
public static class KitLines
{
    /// <summary>
    /// One line for each required part of the kit, and each optional one that is asked for; empty when the programme has none.
    /// </summary>
    /// <param name="catalogue">The catalogue snapshot.</param>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="municipality">Code of the citizen's municipality.</param>
    /// <param name="optionalPartsAskedFor">Codes of the optional parts that are wanted.</param>
    public static IReadOnlyList<NewLine> For(
        Catalogue catalogue, string programme, string municipality, IReadOnlyCollection<string> optionalPartsAskedFor) =>
        catalogue.Programmes.GetValueOrDefault(programme) is not { } known
            ? []
            :
            [
                .. known.KitFor(municipality)
                    .Where(part => part.Need == KitNeed.Required || optionalPartsAskedFor.Contains(part.Part))
                    .Select(part => new NewLine(LineKind.Device)
                    {
                        Part = part.Part,
                        Models = [.. part.Models()],
                        Quantity = part.Quantity,
                        IsShareable = part.Shareable,
                    }),
            ];
}
