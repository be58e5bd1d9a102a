using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>
/// A field safety notice (MDR art. 87-89): a standing notice that marks every device it matches, wherever it is, now and later.
/// Letter case never hides a device from it.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Reference">The maker's or authority's reference.</param>
/// <param name="Models">Model codes.</param>
public sealed record Recall(Guid Id, string Reference, IReadOnlyList<string> Models)
{
    /// <summary>Only these lots, and devices whose lot nobody knows: looking at one in vain is safer than passing it by. Empty means any.</summary>
    public IReadOnlyList<string> Lots { get; init; } = [];

    /// <summary>Only from this serial on (ordinal order among serials of the same length).</summary>
    public string? SerialFrom { get; init; }

    /// <summary>Only up to and including this serial.</summary>
    public string? SerialTo { get; init; }

    /// <summary>App or <c>firmware</c> that <see cref="Versions"/> speaks of.</summary>
    public string? App { get; init; }

    /// <summary>Only these versions; empty means any.</summary>
    public IReadOnlyList<AppVersion> Versions { get; init; } = [];

    /// <summary>What the notice says. Of a product, never of a person.</summary>
    public string Text { get; init; } = "";

    /// <summary>True when the notice speaks of this device.</summary>
    public bool Matches(Device device) =>
        Models.Contains(device.Model)
        && (Lots.Count == 0 || device.Lot is not { } lot || Lots.Contains(lot, StringComparer.OrdinalIgnoreCase))
        && InSerialRange(device.Serial)
        && (Versions.Count == 0 || Installed(device) is { } installed && Versions.Any(v => v.Rank == installed.Rank));

    private AppVersion? Installed(Device device) => App == Update.FirmwareApp ? device.Firmware : device.AppVersion;

    private bool InSerialRange(string serial) =>
        (SerialFrom is null || Compare(serial, SerialFrom) >= 0) && (SerialTo is null || Compare(serial, SerialTo) <= 0);

    // Serials count up: a longer one is later, whatever its first characters are.
    private static int Compare(string a, string b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.Compare(a, b, StringComparison.OrdinalIgnoreCase);
}
