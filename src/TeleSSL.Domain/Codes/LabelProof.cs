using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Codes;

/// <summary>
/// What only a label says: the parameter <c>k</c> of the link in its QR code, <c>{key id}.{MAC}</c>. Tags can be counted up to; the MAC
/// of a tag, made with a key of ours, cannot. <c>k</c> is outside GS1's identifiers, so a reader of codes ignores it.
/// </summary>
/// <param name="Key">Id of the key that made the MAC.</param>
/// <param name="Mac">The first 50 bits of the MAC as 10 letters of base32 (RFC 4648): without 0 and 1, so it never reads as a date.</param>
public sealed record LabelProof(string Key, string Mac)
{
    /// <summary>Length of <see cref="Mac"/>, in letters of 5 bits.</summary>
    public const int MacLength = 10;

    private const string Name = "k";
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;
    private const int BitsPerByte = 8;
    private const int MaxKeyLength = 8;

    /// <summary>The proof that says the first 50 bits of a MAC.</summary>
    public static LabelProof Of(string key, byte[] mac) =>
        new(key, string.Concat(Enumerable.Range(0, MacLength).Select(at => LetterOf(mac, at))));

    /// <summary>The proof in a label's link; null when there is none, more than one, or one that no label of ours has.</summary>
    public static LabelProof? In(string code)
    {
        string[] values = [.. Parameters(code).Where(IsProof).Select(parameter => parameter[(parameter.IndexOf('=') + 1)..])];
        return values.Length == 1 && values[0].Split('.') is [var key, var mac] && IsKey(key) && IsMac(mac) ? new(key, mac) : null;
    }

    /// <summary>
    /// The code without any proof, so that it may be stored. Everything else stays as it was read, unless a keyboard of another layout
    /// hid the proof: then it is as the scanner sent it.
    /// </summary>
    public static string Without(string code) => Cut(IsLink(code) ? code : AsSent(code) ?? code);

    private static string? AsSent(string code) => KeyboardLayout.All
        .Select(layout => layout.Sent(Printed.Form(code))).FirstOrDefault(sent => IsLink(sent) && Parameters(sent).Any(IsProof));

    private static bool IsLink(string code) => code.Contains("://", StringComparison.Ordinal);

    private static string Cut(string code)
    {
        if (!Parameters(code).Any(IsProof))
            return code;
        var (start, end) = Query(code);
        var others = string.Join('&', Parameters(code).Where(parameter => !IsProof(parameter)));
        return code[..start] + (others == "" ? "" : $"?{others}") + code[end..];
    }

    /// <summary>Whether a key may have this id: 1-8 of <c>a-z</c> and <c>0-9</c>, a letter first.</summary>
    public static bool IsKey(string id) =>
        id.Length is > 0 and <= MaxKeyLength && char.IsAsciiLetterLower(id[0])
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    /// <summary>The label's link: the link of the device, and this.</summary>
    public string AddedTo(string link) => $"{link}?{Name}={Key}.{Mac}";

    private static bool IsMac(string text) => text.Length == MacLength && text.All(Base32.Contains);

    private static char LetterOf(byte[] mac, int letter)
    {
        var value = 0;
        for (var bit = letter * BitsPerLetter; bit < (letter + 1) * BitsPerLetter; bit++)
            value = (value << 1) | ((mac[bit / BitsPerByte] >> (BitsPerByte - 1 - (bit % BitsPerByte))) & 1);
        return Base32[value];
    }

    private static string[] Parameters(string code)
    {
        var (start, end) = Query(code);
        return start < end ? code[(start + 1)..end].Split('&', ';') : [];
    }

    // From the question mark to what follows the query: a fragment, or nothing.
    private static (int Start, int End) Query(string code)
    {
        var start = code.IndexOf('?');
        if (start < 0)
            return (code.Length, code.Length);
        var fragment = code.IndexOf('#', start);
        return (start, fragment < 0 ? code.Length : fragment);
    }

    // A scanner may send characters that no one sees; without them the name is the same.
    private static bool IsProof(string parameter) =>
        parameter.IndexOf('=') is var at and > 0
        && string.Concat(parameter[..at].Where(char.IsAsciiLetterOrDigit)).Equals(Name, StringComparison.OrdinalIgnoreCase);
}
