using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>
/// A field safety notice (MDR art. 87-89): an open notice that marks every matching device, wherever it is, now and later.
/// Matching ignores letter case, and white space and the kinds of dashes in a device's serial and lot.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Reference">The manufacturer's or authority's reference.</param>
/// <param name="Models">Model codes.</param>
public sealed record Recall(Guid Id, string Reference, IReadOnlyList<string> Models)
{
    /// <summary>Only these lots, and devices whose lot is unknown: a needless check is safer than a missed one. Empty means any.</summary>
    public IReadOnlyList<string> Lots { get; init; } = [];

    /// <summary>Only from this serial on (ordinal order among serials of the same length).</summary>
    public string? SerialFrom { get; init; }

    /// <summary>Only up to and including this serial.</summary>
    public string? SerialTo { get; init; }

    /// <summary>App or <c>firmware</c> that <see cref="Versions"/> refers to.</summary>
    public string? App { get; init; }

    /// <summary>Only these versions; empty means any.</summary>
    public IReadOnlyList<AppVersion> Versions { get; init; } = [];

    /// <summary>The text of the notice. About a product, never about a person.</summary>
    public string Text { get; init; } = "";

    /// <summary>True when the notice applies to this device.</summary>
    public bool Matches(Device device) =>
        Models.Contains(device.Model)
        && (Lots.Count == 0 || device.Lot is not { } lot || IsAmongLots(lot) || IsAmongLots(Plain(lot)))
        && (InSerialRange(device.Serial) || InSerialRange(Plain(device.Serial)))
        && (Versions.Count == 0 || Installed(device) is { } installed && Versions.Any(installed.IsSameAs));

    private AppVersion? Installed(Device device) => App == Update.FirmwareApp ? device.Firmware : device.AppVersion;

    private bool IsAmongLots(string lot) => Lots.Contains(lot, StringComparer.OrdinalIgnoreCase);

    private bool InSerialRange(string serial) =>
        (SerialFrom is null || CompareSerials(serial, SerialFrom) >= 0) && (SerialTo is null || CompareSerials(serial, SerialTo) <= 0);

    // A number printed in groups is registered with or without the spaces.
    private static string Plain(string number) => Folded.Of(number).Text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The order of serials: they increase, so a longer one is later, whatever its first characters are.</summary>
    public static int CompareSerials(string a, string b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.Compare(a, b, StringComparison.OrdinalIgnoreCase);
}
