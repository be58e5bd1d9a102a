using System.Text;

namespace TeleSSL.Domain.Values;

/// <summary>
/// The two readings of a word of a name. Two names are taken for the same when they agree in either.
/// </summary>
public static class NameReadings
{
    private const string Marked = "áàâãāăąçćčďðéèêëēėęěíìîïīįłñńňóòôõōőŕřśšşșťțúùûūůűųýÿžźżþß";
    private const string Plain = "aaaaaaacccddeeeeeeeeiiiiiilnnnoooooorrssssttuuuuuuuyyzzzts";
    private const string Vowels = "aeiouy";

    // Longest first. Danish: silent j and h beside a consonant, the foreign spellings of names, and ae, oe, aa for their letters.
    private static readonly (string Sound, string Letter)[] Sounds =
    [
        ("schm", "sm"), ("sch", "sk"), ("ch", "k"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("dt", "t"), ("gh", "g"), ("hj", "j"), ("hv", "v"), ("kj", "k"),
        ("gj", "g"), ("aa", "a"), ("ae", "e"), ("oe", "o"), ("ie", "i"), ("x", "ks"),
    ];

    /// <summary>Both readings; one when they are the same.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        var (written, heard) = (Written(word), Heard(word));
        return written == heard ? [written] : [written, heard];
    }

    /// <summary>As it is written where there is no æ, ø, å: <c>ae</c>, <c>oe</c>, <c>aa</c>, and <c>ue</c> for ü.</summary>
    public static string Written(string word) => Spelt(word, "ae", "oe", "aa", "ue");

    /// <summary>
    /// As it may be heard: Kristian and Christian, Sofie and Sophie, Kjær and Kær, Petter and Peter, Soren and Søren are each one.
    /// </summary>
    public static string Heard(string word)
    {
        var letters = new StringBuilder(Spelt(word, "e", "o", "a", "u"));
        foreach (var (sound, letter) in Sounds)
            letters.Replace(sound, letter);
        var heard = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length; i++)
            if (Sound(letters, i) is { } sound && (heard.Length == 0 || heard[^1] != sound))
                heard.Append(sound);
        return heard.Length == 0 ? word : heard.ToString();
    }

    private static char? Sound(StringBuilder word, int at) => word[at] switch
    {
        'c' => at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'y' ? 's' : 'k',
        'q' => 'k',
        'w' => 'v',
        'z' => 's',
        'y' => 'i',
        'j' when at > 0 && Vowels.Contains(word[at - 1]) => 'i',
        'h' when at > 0 && at + 1 == word.Length => null,
        var letter => letter,
    };

    private static string Spelt(string word, string ae, string oe, string aa, string ue) => string.Concat(word.Select(letter => letter switch
    {
        'æ' or 'ä' => ae,
        'ø' or 'ö' => oe,
        'å' => aa,
        'ü' => ue,
        _ => Marked.IndexOf(letter) is >= 0 and var at ? Plain[at].ToString() : letter.ToString(),
    }));
}
