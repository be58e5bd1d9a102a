using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Codes;

/// <summary>Determines the kind of a code: the first matching rule wins.</summary>
internal sealed class CodeReaderRules(string companyPrefix, DateOnly today)
{
    public CodeReading Read(string raw)
    {
        if (raw.Length > CodeReader.MaxLength)
            return new() { Raw = [raw], Notes = [CodeNotes.TooLong] };

        var scan = ScanText.Of(raw);
        var reading = Recognised(scan);
        if (reading.Kind != CodeKind.Unknown)
            return Finish(reading, raw, scan);
        var others = Alternatives.Of(scan, sent => Finish(Recognised(ScanText.Of(sent)), raw, scan)).ToArray();
        var imeis = others.Where(other => other.Imei is not null)
            .Select(other => new CodeCandidate(null, null, null, null, null) { Imei = other.Imei });
        return Finish(reading with { Candidates = [.. reading.Candidates, .. imeis], Otherwise = others }, raw, scan);
    }

    private CodeReading Recognised(ScanText scan)
    {
        var reading = DeclaredGs1(scan)
            ?? Envelope.Read(scan, today)
            ?? DigitalLink.Read(scan.Text, today)
            ?? Gs1Brackets.Read(scan.Text, today)
            ?? Hibc.Read(scan, today)
            ?? OwnTag(scan.Text)
            ?? Number(scan)
            ?? PlainGs1(scan)
            ?? Unknown(scan.Text);
        return ReadsAsCpr(reading) ? reading.Note(CodeNotes.ReadsAsCpr) : reading;
    }

    /// <summary>Reads a bare number that contradicts the GTIN of the other code as element strings, if all of it parses as such.</summary>
    public CodeReading ReadBeside(CodeReading reading, CodeReading other)
    {
        if (reading.Kind != CodeKind.Gtin || other.Kind == CodeKind.Gtin)
            return reading;
        var scan = ScanText.Of(reading.Raw[0]);
        return WholeGs1(scan) is { } gs1 and ({ Lot: not null } or { Serial: not null } or { Expiry: not null } or { Production: not null })
            ? Finish(gs1.Note(CodeNotes.NumberOrGs1), reading.Raw[0], scan)
            : reading;
    }

    private CodeReading? DeclaredGs1(ScanText scan) =>
        scan.SaysGs1 && Gs1.Of(scan) is { Elements.Count: > 0 } gs1 ? Gs1Reading.Of(CodeKind.Gs1, gs1, today) : null;

    private CodeReading? OwnTag(string text)
    {
        if ((AssetTag.Parse(text) ?? AssetTag.FromGiai(text, companyPrefix)) is not { } tag)
            return AssetTag.LooksLikeOne(text) ? Unknown(text).Note(CodeNotes.CheckDigit) : null;
        return new() { Kind = CodeKind.AssetTag, AssetTag = tag.ToString(), Giai = tag.GiaiOrNull(companyPrefix) };
    }

    // A valid check digit is stronger evidence than digits that happen to start like element strings: 4006381333931 is
    // an EAN-13 and, digit for digit, also (400)6381333931.
    private CodeReading? Number(ScanText scan) =>
        BareNumber.Read(scan) is not { } number ? null
        : WholeGs1(scan) is { } gs1 and ({ Lot: not null } or { Serial: not null }) ? number.Note(CodeNotes.NumberOrGs1)
        : number;

    private CodeReading? PlainGs1(ScanText scan)
    {
        var gs1 = Gs1.Of(scan);
        if (!gs1.BeginsWithKey)
            return WholeGs1(scan);
        var reading = Gs1Reading.Of(CodeKind.Gs1, gs1, today);
        return reading.Giai is null || scan.SeparatorAtEdge ? reading : reading with { BareTexts = [scan.Text] };
    }

    // Serial numbers can start like an application identifier, so the original text is retained.
    private CodeReading? WholeGs1(ScanText scan)
    {
        if (scan.Symbology is not null || Gs1.Of(scan) is not { Whole: true, Elements.Count: > 0 } gs1)
            return null;
        var reading = Gs1Reading.Of(CodeKind.Gs1, gs1, today);
        var saysAnything = gs1.Elements.Any(element => element.Problem is null) || reading.Notes.Contains(CodeNotes.CheckDigit)
            || reading.Candidates.Any(candidate => candidate.Gtin is not null);
        return saysAnything ? reading with { BareTexts = [scan.Text] } : null;
    }

    private static CodeReading Unknown(string text) => new() { BareTexts = text.Length == 0 ? [] : [text] };

    private static bool ReadsAsCpr(CodeReading reading) =>
        new[] { reading.Serial, reading.Lot }.Concat(reading.BareTexts).Any(text => text is not null && PersonalNumbers.AreIn(text));

    private CodeReading Finish(CodeReading reading, string raw, ScanText scan) => reading with
    {
        Raw = [raw],
        Symbology = scan.Symbology,
        AssetTag = reading.AssetTag ?? AssetTag.FromGiai(reading.Giai, companyPrefix)?.ToString(),
        Notes = scan.Notes.Count == 0 ? reading.Notes : [.. scan.Notes.Union(reading.Notes)],
    };
}
