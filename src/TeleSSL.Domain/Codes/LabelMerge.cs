namespace TeleSSL.Domain.Codes;

/// <summary>Merges two codes of one label into one reading, unless they contradict each other.</summary>
internal static class LabelMerge
{
    public static Result<CodeReading> Of(CodeReading first, CodeReading second)
    {
        if (Contradiction(first, second) is { } what)
            return CodeRefusals.CodesContradict.With("what", what);

        return (first.Kind <= second.Kind ? first : second) with
        {
            Raw = [.. first.Raw, .. second.Raw],
            Symbology = first.Symbology ?? second.Symbology,
            Gtin = first.Gtin ?? second.Gtin,
            DeviceIdentifiers = [.. first.DeviceIdentifiers.Union(second.DeviceIdentifiers)],
            Serial = first.Serial ?? second.Serial,
            Lot = first.Lot ?? second.Lot,
            Expiry = first.Expiry ?? second.Expiry,
            Production = first.Production ?? second.Production,
            Giai = first.Giai ?? second.Giai,
            Imei = first.Imei ?? second.Imei,
            AssetTag = first.AssetTag ?? second.AssetTag,
            Fields = first.Fields.Union(second.Fields).ToDictionary(),
            Named = first.Named.Union(second.Named).ToDictionary(),
            Candidates = [.. Completed(first.Candidates, second), .. Completed(second.Candidates, first)],
            Notes = [.. first.Notes.Union(second.Notes)],
            BareTexts = [.. first.BareTexts.Union(second.BareTexts)],
            Otherwise = [.. Otherwise(first, second)],
            ProductionParts = [.. first.ProductionParts.Union(second.ProductionParts)],
        };
    }

    // Each code otherwise, beside the other as sent; what contradicts it is none.
    private static IEnumerable<CodeReading> Otherwise(CodeReading first, CodeReading second) =>
        first.Otherwise.Select(other => Of(other with { Raw = first.Raw }, second))
            .Concat(second.Otherwise.Select(other => Of(first, other with { Raw = second.Raw })))
            .Where(both => both.Refused is null).Select(both => both.Value);

    private static string? Contradiction(CodeReading one, CodeReading other) =>
        Differ(one.Gtin, other.Gtin) ? "gtin"
        : one.DeviceIdentifiers.Any(id => other.DeviceIdentifiers.Any(its => its.Agency == id.Agency && its != id)) ? "deviceIdentifiers"
        : Differ(one.Serial, other.Serial) ? "serial"
        : Differ(one.Lot, other.Lot) ? "lot"
        : Differ(one.Expiry, other.Expiry) ? "expiry"
        : Differ(one.Production, other.Production) ? "production"
        : Differ(one.Giai, other.Giai) ? "giai"
        : Differ(one.Imei, other.Imei) ? "imei"
        : Differ(one.AssetTag, other.AssetTag) ? "assetTag"
        : Differ(one.Fields, other.Fields) || Differ(one.Named, other.Named) ? "fields"
        : Unlinked(one, other) || Unlinked(other, one) ? "link"
        : null;

    private static bool Unlinked(CodeReading primary, CodeReading secondary) =>
        secondary.Link is { } link && primary.Link is null && primary.Check is { } check && link != check;

    private static bool Differ<T>(T? one, T? other) => one is not null && other is not null && !one.Equals(other);

    private static bool Differ(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Any(field => other.TryGetValue(field.Key, out var value) && value != field.Value);

    private static IEnumerable<CodeCandidate> Completed(IReadOnlyList<CodeCandidate> candidates, CodeReading other) =>
        candidates.Select(one => one with
        {
            Gtin = one.Gtin ?? other.Gtin,
            Serial = one.Serial ?? other.Serial,
            Lot = one.Lot ?? other.Lot,
            Expiry = one.Expiry ?? other.Expiry,
            Production = one.Production ?? other.Production,
        });
}
