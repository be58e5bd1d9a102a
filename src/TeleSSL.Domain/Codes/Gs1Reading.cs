namespace TeleSSL.Domain.Codes;

/// <summary>Turns GS1 fields into a reading: invalid fields are left out with a note.</summary>
internal static class Gs1Reading
{
    // The fields of a UDI-PI, and those with their own property.
    private static readonly HashSet<string> Production = ["10", "11", "17", "21"];
    private static readonly HashSet<string> Properties = [.. Production, "01", "8004"];

    public static CodeReading Of(CodeKind kind, Gs1 gs1, DateOnly today)
    {
        var reading = Of(kind, gs1.Elements, gs1.Notes, today);
        return reading with { Candidates = [.. gs1.Splits.Select(split => Candidate(Of(kind, split, [], today)))] };
    }

    public static CodeReading Of(CodeKind kind, IReadOnlyList<Gs1Element> elements, IReadOnlyList<string> notes, DateOnly today)
    {
        var kept = new Dictionary<string, string>();
        var problems = elements.Select(element => element.Problem ?? Keep(kept, element)).OfType<string>();
        string[] said = [.. notes.Concat(problems).Distinct()];
        var fields = kept.Where(field => !Properties.Contains(field.Key)).ToDictionary();
        return new()
        {
            Kind = kind,
            Gtin = kept.GetValueOrDefault("01"),
            DeviceIdentifiers = kept.TryGetValue("01", out var gtin) ? [new(IssuingAgency.Gs1, gtin)] : [],
            Serial = kept.GetValueOrDefault("21"),
            Lot = kept.GetValueOrDefault("10"),
            Expiry = kept.TryGetValue("17", out var expiry) ? Gs1Date.Read(expiry, today) : null,
            Production = kept.TryGetValue("11", out var production) ? Gs1Date.Read(production, today) : null,
            Giai = kept.GetValueOrDefault("8004"),
            Fields = fields,
            Named = Gs1Names.Of(fields, today),
            Notes = said,
            ProductionParts = [.. kept.Where(field => Production.Contains(field.Key)).Select(field => $"({field.Key}){field.Value}")],
        };
    }

    private static string? Keep(Dictionary<string, string> kept, Gs1Element element) =>
        kept.TryAdd(element.Identifier.Number, element.Value) || kept[element.Identifier.Number] == element.Value
            ? null
            : CodeNotes.RepeatedIdentifier;

    private static CodeCandidate Candidate(CodeReading reading) =>
        new(reading.Gtin, reading.Serial, reading.Lot, reading.Expiry, reading.Production) { Fields = reading.Fields };
}
