using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Calls;

/// <summary>
/// One end of a call, as telephone systems write it: a number, a <c>tel:</c> URI (RFC 3966), a <c>sip:</c> URI, or a name and an
/// address in angle brackets (RFC 3261, sections 19.1 and 20.10).
/// </summary>
public static class CallParty
{
    private const int MaxLength = 200;
    private const int DanishDigits = 8;
    private const string PhoneContext = ";phone-context=+";
    private static readonly string[] Schemes = ["tel:", "sip:", "sips:", "callto:"];

    /// <summary>The part of an address where the number is. Empty when there is none, as in the address of a host.</summary>
    public static string NumberIn(string? address)
    {
        var text = Folded.Of(address is { Length: > MaxLength } ? address[..MaxLength] : address ?? "").Text;
        var (open, close) = (text.LastIndexOf('<'), text.LastIndexOf('>'));
        var uri = (open >= 0 && close > open ? text[(open + 1)..close] : text).Trim();
        var scheme = Schemes.FirstOrDefault(one => uri.StartsWith(one, StringComparison.OrdinalIgnoreCase)) ?? "";
        var rest = uri[scheme.Length..];
        if (scheme.Length == 0 && !rest.Contains('@'))
            return rest;
        var user = rest.Split('@')[0].Split(';', '?', ':', ',')[0];
        var isHost = scheme.StartsWith("sip", StringComparison.Ordinal) && !rest.Contains('@') && user.Contains('.');
        return isHost ? "" : CountryOf(rest, user) + Uri.UnescapeDataString(user).Trim();
    }

    /// <summary>
    /// The number, or null when there is none that can be dialled. More than eight digits are international, also without plus.
    /// </summary>
    public static Phone? PhoneIn(string? address)
    {
        var number = NumberIn(address);
        var lacksPlus = number is [>= '1' and <= '9', ..] && number.Count(char.IsAsciiDigit) > DanishDigits;
        return Phone.Parse(lacksPlus ? "+" + number : number).Accepted(out var phone, out _) ? phone : null;
    }

    // A local number of a tel: URI names its country beside it.
    private static string CountryOf(string rest, string user)
    {
        var at = rest.IndexOf(PhoneContext, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || user.StartsWith('+'))
            return "";
        var country = rest[(at + PhoneContext.Length)..];
        return "+" + string.Concat(country.TakeWhile(c => char.IsAsciiDigit(c) || c is '-' or '.')) + " ";
    }
}
