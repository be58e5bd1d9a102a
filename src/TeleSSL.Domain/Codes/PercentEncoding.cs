using System.Globalization;
using System.Text;

namespace TeleSSL.Domain.Codes;

/// <summary>Percent-encoding (RFC 3986, 2.1) of the ASCII in GS1 fields. Accepts any input.</summary>
internal static class PercentEncoding
{
    /// <summary>The text decoded once; non-ASCII becomes U+FFFD. Malformed: some % is not an escape.</summary>
    public static (string Text, bool Malformed) Decode(string encoded)
    {
        var text = new StringBuilder(encoded.Length);
        var malformed = false;
        for (var at = 0; at < encoded.Length; at++)
        {
            if (encoded[at] != '%')
                text.Append(encoded[at]);
            else if (at + 2 < encoded.Length && Byte(encoded.AsSpan(at + 1, 2)) is { } value)
            {
                text.Append(value < 0x80 ? (char)value : '\ufffd');
                at += 2;
            }
            else
            {
                text.Append('%');
                malformed = true;
            }
        }

        return (text.ToString(), malformed);
    }

    private static byte? Byte(ReadOnlySpan<char> digits) =>
        byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
