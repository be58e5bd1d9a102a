using System.Text;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>
/// The letters of European languages that are another letter with a mark (Unicode, Latin-1 Supplement and Latin Extended-A and -B).
/// A table, since normalisation does nothing in a process with invariant globalisation.
/// </summary>
internal static class LatinLetters
{
    // Letters, and below each its base letter. A mark takes the place of the dot on i and j.
    private static readonly (LatinMark Mark, string Letters, string Bases)[] Table =
    [
        (LatinMark.Grave, "ÀÈÌÒÙàèìòùǸǹẀẁỲỳ", "AEIOUaeıouNnWwYy"),
        (LatinMark.Acute, "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵẂẃǼǽǾǿ", "AEIOUYaeıouyCcLlNnRrSsZzGgWwÆæØø"),
        (LatinMark.Circumflex, "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ", "AEIOUaeıouCcGgHhJȷSsWwYy"),
        (LatinMark.Tilde, "ÃÑÕãñõĨĩŨũẼẽỸỹ", "ANOanoIıUuEeYy"),
        (LatinMark.Macron, "ĀāĒēĪīŌōŪūȲȳ", "AaEeIıOoUuYy"),
        (LatinMark.Breve, "ĂăĔĕĞğĬĭŎŏŬŭ", "AaEeGgIıOoUu"),
        (LatinMark.Dot, "ĊċĖėĠġİŻżĿŀḂḃḊḋḞḟṀṁṠṡṪṫ", "CcEeGgIZzLlBbDdFfMmSsTt"),
        (LatinMark.Diaeresis, "ÄËÏÖÜäëïöüÿŸẄẅĲĳ", "AEIOUaeıouyYWwYy"),
        (LatinMark.Ring, "Ůů", "Uu"),
        (LatinMark.DoubleAcute, "ŐőŰű", "OoUu"),
        (LatinMark.Caron, "ČčĎďĚěŇňŘřŠšŤťŽžĽľǍǎǏǐǑǒǓǔǦǧǨǩǰ", "CcDdEeNnRrSsTtZzLlAaIıOoUuGgKkȷ"),
        (LatinMark.Comma, "ŢţȘșȚțĢģĶķĻļŅņŖŗ", "TtSsTtGgKkLlNnRr"),
        (LatinMark.Cedilla, "ÇçŞşȨȩ", "CcSsEe"),
        (LatinMark.Ogonek, "ĄąĘęĮįŲųǪǫ", "AaEeIiUuOo"),
    ];

    private static readonly Dictionary<int, (int Base, LatinMark Mark)> ByLetter = Table
        .SelectMany(row => row.Letters.Zip(row.Bases, (letter, plain) => (Letter: (int)letter, Base: (int)plain, row.Mark)))
        .ToDictionary(entry => entry.Letter, entry => (entry.Base, entry.Mark));

    /// <summary>All letters of the table.</summary>
    public static IEnumerable<Rune> All => ByLetter.Keys.Select(letter => new Rune(letter));

    /// <summary>The base letter and the mark, or null.</summary>
    public static (int Base, LatinMark Mark)? Find(Rune letter) => ByLetter.TryGetValue(letter.Value, out var found) ? found : null;

    /// <summary>The mark that a combining character is, or null.</summary>
    public static LatinMark? Combining(Rune character) => Table.FirstOrDefault(row => row.Mark.Combining == character.Value).Mark;
}
