namespace TeleSSL.Contracts;

/// <summary>Body of <c>POST /api/codes</c>.</summary>
/// <param name="Codes">What the scanner read off one label: one code, or two.</param>
public sealed record CodesRequest(IReadOnlyList<string> Codes);

/// <summary>What a label says.</summary>
/// <param name="Symbology">The symbol it was read from, if the scanner reported it.</param>
/// <param name="Kind"><c>gs1 digital-link gtin hibc data-identifiers imei asset-tag serial unknown</c>.</param>
/// <param name="Gtin">Always 14 digits.</param>
/// <param name="Serial">Serial, case preserved.</param>
/// <param name="Lot">Lot or batch.</param>
/// <param name="Expiry">Use by.</param>
/// <param name="Production">Produced.</param>
/// <param name="Giai">Global Individual Asset Identifier.</param>
/// <param name="Imei">15 digits.</param>
/// <param name="AssetTag">Own tag in its short printed form.</param>
/// <param name="DeviceId">The one device within the viewer's scope that it names.</param>
/// <param name="Model">Code of the model it names.</param>
/// <param name="UdiDi">The device identifier: which model.</param>
/// <param name="UdiPi">The production identifier: which unit of the model.</param>
/// <param name="Fields">Other application or data identifiers.</param>
/// <param name="Candidates">Ways to split it when separators may be lost; what a number may be.</param>
/// <param name="Notes">What was repaired, left out or is in doubt.</param>
public sealed record CodesAnswer(
    string? Symbology,
    string Kind,
    string? Gtin,
    string? Serial,
    string? Lot,
    DateOnly? Expiry,
    DateOnly? Production,
    string? Giai,
    string? Imei,
    string? AssetTag,
    Guid? DeviceId,
    string? Model,
    string? UdiDi,
    string? UdiPi,
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyList<CodeCandidateAnswer> Candidates,
    IReadOnlyList<string> Notes);

/// <summary>A way to split a code whose separators may be lost, or what a number may be.</summary>
/// <param name="Gtin">14 digits.</param>
/// <param name="Serial">Serial.</param>
/// <param name="Lot">Lot.</param>
/// <param name="Expiry">Use by.</param>
/// <param name="Production">Produced.</param>
/// <param name="Imei">15 digits.</param>
public sealed record CodeCandidateAnswer(
    string? Gtin, string? Serial, string? Lot, DateOnly? Expiry, DateOnly? Production, string? Imei = null);
