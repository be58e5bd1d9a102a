using System.Collections.Frozen;
using System.Text;

namespace TeleSSL.Domain.Codes;

/// <summary>
/// A scanner that acts as a keyboard of one layout on a computer set to another: it sends keys, and the computer shows what is on those
/// keys in its own layout. US and Danish layouts as of Windows (Microsoft's KBDUS and KBDDA). Digits and letters are the same.
/// </summary>
internal sealed class KeyboardLayout
{
    // The characters of the same keys, without and with shift.
    private const string American = """`-=[]\;'/~@$^&*()_+{}|:"<>?""";
    private const string Danish = """½+´å¨'æø-§"¤&/()=?`Å^*ÆØ;:_""";

    // Danish accents wait for the next letter and become one character with it.
    private const string Letters = "aeiouyAEIOUY";

    private static readonly (char Accent, string Composed)[] Accents =
        [('´', "áéíóúýÁÉÍÓÚÝ"), ('`', "àèìòù\0ÀÈÌÒÙ\0"), ('¨', "äëïöüÿÄËÏÖÜ\0"), ('^', "âêîôû\0ÂÊÎÔÛ\0")];

    private static readonly KeyboardLayout AmericanOnDanish = new(Danish.Zip(American), Accents);
    private static readonly KeyboardLayout DanishOnAmerican = new(American.Zip(Danish), []);

    /// <summary>The two ways a layout can be another.</summary>
    public static readonly IReadOnlyList<KeyboardLayout> All = [AmericanOnDanish, DanishOnAmerican];

    private readonly FrozenDictionary<char, string> sent;

    private KeyboardLayout(IEnumerable<(char Shown, char Sent)> keys, (char Accent, string Composed)[] accents)
    {
        var map = keys.ToDictionary(key => key.Shown, key => $"{key.Sent}");
        foreach (var (accent, composed) in accents)
            foreach (var (letter, shown) in Letters.Zip(composed).Where(pair => pair.Second != '\0'))
                map[shown] = $"{map[accent]}{letter}";
        sent = map.ToFrozenDictionary();
    }

    /// <summary>What the scanner sent, given what the computer shows; the text itself when no key differs.</summary>
    public string Sent(string shown)
    {
        if (!shown.Any(sent.ContainsKey))
            return shown;
        var text = new StringBuilder(shown.Length);
        foreach (var character in shown)
            _ = sent.TryGetValue(character, out var key) ? text.Append(key) : text.Append(character);
        return text.ToString();
    }
}
