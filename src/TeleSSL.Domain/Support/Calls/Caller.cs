using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Calls;

/// <summary>
/// The caller, as reported by the telephone system. A call is never refused for its number: an unreadable one is not looked up.
/// </summary>
/// <param name="Number">What is known of it.</param>
/// <param name="Phone">The number, if there is one.</param>
public sealed record Caller(CallNumber Number, Phone? Phone)
{
    private static readonly string[] Schemes = ["tel:", "sip:", "sips:"];

    /// <summary>
    /// Reads a number in a usual notation, as a <c>tel:</c> or <c>sip:</c> URI, or a word that means that it is withheld.
    /// </summary>
    public static Caller Of(string? from)
    {
        var text = (from ?? "").Trim();
        if (Schemes.FirstOrDefault(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) is { } scheme)
            text = text[scheme.Length..].Split('@', ';')[0];
        if (!text.Any(char.IsAsciiDigit))
            return new Caller(CallNumber.Withheld, null);
        return Values.Phone.Parse(text).Accepted(out var phone, out _)
            ? new Caller(CallNumber.Given, phone)
            : new Caller(CallNumber.Unreadable, null);
    }
}
