using System.Text.Json;
using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

/// <summary>Reads codes as the server does, under the demonstration prefix, on a day in 2026.</summary>
internal static class Scan
{
    public const string Gtin = "09520123456788";
    public const string Prefix = "952";
    public const char Gs = '\u001d';
    public static readonly DateOnly Today = new(2026, 5, 4);

    public static CodeReading Of(params string[] codes) => CodeReader.Read(codes, Prefix, Today).Value;

    public static Refusal? Refused(params string[] codes) => CodeReader.Read(codes, Prefix, Today).Refused;

    /// <summary>Everything a reading says, as text, so that two can be compared.</summary>
    public static string Said(Result<CodeReading> result) =>
        result.Refused is { } no ? no.Code : JsonSerializer.Serialize(result.Value with { Raw = [] });

    public static DateOnly? Date(string? iso) => iso is null ? null : DateOnly.Parse(iso);
}
