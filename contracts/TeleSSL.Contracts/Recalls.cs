namespace TeleSSL.Contracts;

/// <summary>Body of <c>POST /api/recalls</c>: a field safety notice.</summary>
/// <param name="Reference">The maker's or authority's reference, 1-50 characters; unique.</param>
/// <param name="Models">Model codes or device identifiers, 1 or more.</param>
/// <param name="Lots">Only these lots, and devices whose lot is unknown. One lot per entry, without white space.</param>
/// <param name="SerialFrom">Only from this serial on.</param>
/// <param name="SerialTo">
/// Only up to and including this serial; not before <paramref name="SerialFrom"/>. A shorter serial comes before a longer one.
/// </param>
/// <param name="App">App code, or <c>firmware</c>, to which <paramref name="Versions"/> applies.</param>
/// <param name="Versions">
/// Only these installed versions, one per entry, as the maker prints them. Those that are not numbers and dots only match letter by
/// letter.
/// </param>
/// <param name="Text">What the notice says, 1-500 characters.</param>
/// <param name="NotCpr">Up to 20 numbers in the text that read as CPR numbers and are something else; only how many is journaled.</param>
public sealed record RecallRequest(
    string Reference,
    IReadOnlyList<string> Models,
    string Text,
    IReadOnlyList<string>? Lots = null,
    string? SerialFrom = null,
    string? SerialTo = null,
    string? App = null,
    IReadOnlyList<string>? Versions = null,
    IReadOnlyList<string>? NotCpr = null);

/// <summary>A notice in force.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Models">Model codes.</param>
/// <param name="Lots">Lots, or empty for any.</param>
/// <param name="SerialFrom">First serial.</param>
/// <param name="SerialTo">Last serial.</param>
/// <param name="App">What the versions are of.</param>
/// <param name="Versions">Versions, or empty for any.</param>
/// <param name="Text">What it says.</param>
public sealed record RecallAnswer(
    Guid Id,
    string Reference,
    IReadOnlyList<string> Models,
    IReadOnlyList<string> Lots,
    string? SerialFrom,
    string? SerialTo,
    string? App,
    IReadOnlyList<string> Versions,
    string Text);

/// <summary>Answer of <c>POST /api/recalls?dryRun=true</c>: what the notice would mark now. It also marks what matches later.</summary>
/// <param name="Devices">How many devices.</param>
/// <param name="InHomes">How many of them are in homes.</param>
public sealed record RecallPreview(int Devices, int InHomes);

/// <summary>How many devices a notice covers, within the viewer's scope; the programme office counts all.</summary>
/// <param name="Count">Devices.</param>
/// <param name="InHomes">Of these, with citizens.</param>
/// <param name="Open">Of these, those for which the recall is not closed.</param>
/// <param name="Items">The same by unit, municipality and model.</param>
public sealed record RecallCountsAnswer(long Count, long InHomes, long Open, IReadOnlyList<RecallCount> Items);

/// <summary>A line of the counts of a notice.</summary>
public sealed record RecallCount
{
    /// <summary>The unit that owns them.</summary>
    public required string Unit { get; init; }

    /// <summary>Municipality of the citizens who have them; null for devices that no citizen has.</summary>
    public string? Municipality { get; init; }

    /// <summary>Model code.</summary>
    public required string Model { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }

    /// <summary>Of these, with citizens.</summary>
    public required long InHomes { get; init; }

    /// <summary>Of these, those for which the recall is not closed.</summary>
    public required long Open { get; init; }
}
