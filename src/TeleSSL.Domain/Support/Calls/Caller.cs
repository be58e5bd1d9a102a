using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Calls;

/// <summary>Who calls, as the telephone system tells it. A call is never refused for its number: what cannot be read is not looked for.</summary>
/// <param name="Number">What is known of it.</param>
/// <param name="Phone">The number, if there is one.</param>
public sealed record Caller(CallNumber Number, Phone? Phone)
{
    private static readonly string[] Schemes = ["tel:", "sip:", "sips:"];

    /// <summary>From a number as a person would write it, from <c>tel:</c> and <c>sip:</c>, or from a word that stands for none.</summary>
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
