namespace TeleSSL.Domain.Stock;

/// <summary>Refusals about stores, owners and purchases.</summary>
public static class StockRefusals
{
    /// <summary><c>model-not-in-kit</c>.</summary>
    public static readonly Refusal ModelNotInKit = new(
        "model-not-in-kit",
        "{programme} does not use {modelName}.", RefusalKind.Rule, "model");

    /// <summary><c>same-programme</c>.</summary>
    public static readonly Refusal SameProgramme = new("same-programme", "The device serves {programme} already.");

    /// <summary><c>swap-with-other-unit</c>.</summary>
    public static readonly Refusal SwapWithOtherUnit = new(
        "swap-with-other-unit", "The other device belongs to {owner}, this one to {unit}. Only devices of one unit are swapped.");

    /// <summary><c>not-to-swap-with</c>.</summary>
    public static readonly Refusal NotToSwapWith = new(
        "not-to-swap-with",
        "The other device is {custody}. It must be in a home, in stock, reserved or in transit; record first where it was.");

    /// <summary><c>different-kinds</c>.</summary>
    public static readonly Refusal NotAlike = new(
        "different-kinds", "One is of the kind {kind}, the other of the kind {otherKind}: neither can take the other's place.");

    /// <summary><c>already-swapped</c>.</summary>
    public static readonly Refusal AlreadySwapped = new(
        "already-swapped", "These two were swapped just before. To swap them back, say the version of the other device in withVersion.");

    /// <summary><c>device-retired</c>.</summary>
    public static readonly Refusal DeviceRetired = new("device-retired", "It is retired permanently and cannot change owner.");

    /// <summary><c>same-unit</c>.</summary>
    public static readonly Refusal SameUnit = new("same-unit", "It belongs to {unit} already; a move changes its place.");

    /// <summary><c>not-on-hold</c>.</summary>
    public static readonly Refusal NotOnHold = new("not-on-hold", "This device is not on hold.");

    /// <summary><c>not-recalled</c>.</summary>
    public static readonly Refusal NotRecalled = new("not-recalled", "There is no open recall on this device.");

    /// <summary><c>recall-not-open</c>.</summary>
    public static readonly Refusal OtherRecall = new("recall-not-open", "That recall is not open on this device.");

    /// <summary><c>wipe-evidence-needed</c>.</summary>
    public static readonly Refusal WipeEvidenceNeeded = new(
        "wipe-evidence-needed",
        "{modelName} holds data: say how it was wiped before it is retired.");

    /// <summary><c>location-unit-fixed</c>.</summary>
    public static readonly Refusal LocationUnitFixed = new(
        "location-unit-fixed",
        "{location} belongs to {unit} with everything in it; add another place.");

    /// <summary><c>location-of-other-unit</c>.</summary>
    public static readonly Refusal LocationOfOtherUnit = new(
        "location-of-other-unit",
        "{location} belongs to {unit}, the device to {owner}. A transfer moves ownership.");

    /// <summary><c>import-refused</c>.</summary>
    public static readonly Refusal ImportRefused = new(
        "import-refused",
        "{rows} rows cannot be imported, so none was.", RefusalKind.Invalid);

    /// <summary><c>transfer-refused</c>.</summary>
    public static readonly Refusal TransferRefused = new(
        "transfer-refused",
        "{devices} devices cannot be transferred, so none was.", RefusalKind.Invalid);

    /// <summary><c>malformed-csv</c>.</summary>
    public static readonly Refusal MalformedCsv = new(
        "malformed-csv",
        "The file is not a well-formed CSV: check the quotes in line {line} and after it.", RefusalKind.Malformed);

    /// <summary><c>not-utf-8</c>.</summary>
    public static readonly Refusal NotUtf8 = new(
        "not-utf-8",
        "The file is not UTF-8. In Excel, choose “CSV UTF-8”.", RefusalKind.Malformed);

    /// <summary><c>nul-characters</c>.</summary>
    public static readonly Refusal NulCharacters = new(
        "nul-characters",
        "The file contains NUL characters: it is not a CSV in UTF-8.", RefusalKind.Malformed);
}
