namespace TeleSSL.Contracts;

/// <summary>Answer of <c>POST /api/devices/import</c>. All rows or none.</summary>
/// <param name="Rows">How many rows the file has.</param>
/// <param name="Accepted">How many rows can be imported; without <c>dryRun</c>, how many were.</param>
/// <param name="Results">Per row what would happen; only with <c>dryRun</c>.</param>
/// <param name="Notes">What is worth a look: <c>reads-as-cpr</c> for a serial or a lot that reads as a CPR number.</param>
public sealed record ImportAnswer(int Rows, int Accepted, IReadOnlyList<ImportRow> Results, IReadOnlyList<string> Notes);

/// <summary>What happened to a row, or would happen.</summary>
/// <param name="Row">Its number below the header, from 1.</param>
/// <param name="Outcome"><c>accepted</c> or <c>refused</c>.</param>
/// <param name="Code">The refusal's code.</param>
/// <param name="Detail">The refusal in words.</param>
/// <param name="Params">What a program needs to say the refusal in another language; null in an accepted row.</param>
/// <param name="Fields">
/// What is wrong with each column, as in the refusal of the whole file; null in an accepted row. A rule about the row as a whole has the
/// path <c>row</c>.
/// </param>
/// <param name="Notes">What is worth a look in an accepted row.</param>
/// <param name="Id">The new device; null in a dry run.</param>
/// <param name="AssetTag">Short printed form of its own tag; null in a dry run.</param>
public sealed record ImportRow(
    int Row,
    string Outcome,
    string? Code,
    string? Detail,
    IReadOnlyDictionary<string, string>? Params = null,
    IReadOnlyList<FieldErrorAnswer>? Fields = null,
    IReadOnlyList<string>? Notes = null,
    Guid? Id = null,
    string? AssetTag = null);
