using System.Collections.ObjectModel;

namespace TeleSSL.Domain.Codes;

/// <summary>
/// One way to split a code whose separators may be missing, or what a number may be. Properties as in <see cref="CodeReading"/>.
/// </summary>
/// <param name="Gtin">14 digits.</param>
/// <param name="Serial">Serial number, AI 21.</param>
/// <param name="Lot">Batch or lot, AI 10.</param>
/// <param name="Expiry">Use by, AI 17.</param>
/// <param name="Production">Produced, AI 11.</param>
public sealed record CodeCandidate(string? Gtin, string? Serial, string? Lot, DateOnly? Expiry, DateOnly? Production)
{
    /// <summary>All other fields, by application identifier.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>15 digits.</summary>
    public string? Imei { get; init; }
}
