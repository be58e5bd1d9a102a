using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class CodeReaderProperties
{
    private const string Set82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private const string Capitals = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly Gen<string> Gtins = Text("0123456789", 13, 13).Select(digits => digits + CheckDigits.Gs1(digits));
    private static readonly Gen<string> Dates =
        Gen.Choose(0, 18_000).Select(days => new DateOnly(2000, 1, 1).AddDays(days).ToString("yyMMdd"));

    private static readonly Gen<Label> Labels =
        from gtin in Gtins
        from lot in Text(Set82, 1, 20).Where(text => !text.Contains("<GS>"))
        from serial in Text(Set82, 1, 20).Where(text => !text.Contains("<GS>"))
        from expiry in Dates
        select new Label(gtin, lot, serial, expiry);

    [Fact]
    public void Element_strings_with_separators_are_read_back() => ForAll(Labels, label =>
        label.IsReadFrom($"01{label.Gtin}17{label.Expiry}10{label.Lot}{Scan.Gs}21{label.Serial}", CodeKind.Gs1)
        && label.IsReadFrom($"]d221{label.Serial}{Scan.Gs}01{label.Gtin}10{label.Lot}{Scan.Gs}17{label.Expiry}", CodeKind.Gs1));

    [Fact]
    public void The_form_with_brackets_is_read_back() => ForAll(Labels.Where(label => !(label.Lot + label.Serial).Contains('(')), label =>
        label.IsReadFrom($"(01){label.Gtin}(10){label.Lot}(17){label.Expiry}(21){label.Serial}", CodeKind.Gs1));

    [Fact]
    public void Digital_Links_are_read_back() => ForAll(Labels, label => label.IsReadFrom(
        $"https://x.dk/a/01/{label.Gtin}/10/{Uri.EscapeDataString(label.Lot)}/21/{Uri.EscapeDataString(label.Serial)}?17={label.Expiry}",
        CodeKind.DigitalLink));

    [Fact]
    public void Without_separators_the_truth_is_among_what_is_said() => ForAll(
        from gtin in Gtins from lot in Text(Capitals, 1, 8) from serial in Text(Capitals, 1, 8) select (gtin, lot, serial), label =>
        {
            var reading = Scan.Of($"01{label.gtin}10{label.lot}21{label.serial}");
            return reading.Candidates.Count == 16 || reading.Candidates.Any(one => (one.Lot, one.Serial) == (label.lot, label.serial));
        });

    [Fact]
    public void HIBC_is_read_back_together_and_apart() => ForAll(
        from labeler in Text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1, 1)
        from rest in Text(Capitals, 4, 21)
        from unit in Text("0123456789", 1, 1)
        from lot in Text(Capitals, 1, 18)
        from serial in Text(Capitals, 1, 18)
        from date in Dates
        select (Identifier: labeler + rest + unit, lot, serial, date), label =>
        {
            var data = $"$$3{label.date}{label.lot}/S{label.serial}";
            var primary = HibcTests.WithCheck($"+{label.Identifier}");
            var together = Scan.Of(HibcTests.WithCheck($"+{label.Identifier}/{data}"));
            var apart = Scan.Of(primary, HibcTests.WithCheck($"+{data}{primary[^1]}"));
            return new[] { together, apart }.All(reading =>
                (reading.Kind, reading.UdiDi, reading.Lot, reading.Serial, $"{reading.Expiry:yyMMdd}")
                == (CodeKind.Hibc, label.Identifier, label.lot, label.serial, label.date));
        });

    [Fact]
    public void A_GTIN_is_read_back_from_every_length_it_fits() => ForAll(
        from length in Gen.Elements(8, 12, 13, 14)
        from first in Gen.Choose(1, 9)
        from rest in Text("0123456789", length - 2, length - 2)
        select $"{first}{rest}{CheckDigits.Gs1($"{first}{rest}")}", gtin =>
            (Scan.Of(gtin).Kind, Scan.Of(gtin).Gtin) == (CodeKind.Gtin, gtin.PadLeft(14, '0')));

    [Fact]
    public void An_IMEI_is_read_back() => ForAll(
        Text("0123456789", 13, 13).Select(digits => $"3{digits}{CheckDigits.Luhn($"3{digits}")}"), imei =>
            (Scan.Of(imei).Kind, Scan.Of(imei).Imei) == (CodeKind.Imei, imei));

    [Fact]
    public void An_asset_tag_is_read_back_from_all_its_forms() => ForAll(Numbers, number =>
    {
        var tag = AssetTag.Of(number);
        string[] forms =
        [
            tag.ToString(), tag.ToString().Replace("-", "").ToLowerInvariant(), tag.ToGiai(Scan.Prefix), $"8004{tag.ToGiai(Scan.Prefix)}",
            $"(8004){tag.ToGiai(Scan.Prefix)}", tag.ToDigitalLink("https://tag.example.dk", Scan.Prefix),
        ];
        return tag.ToGiai(Scan.Prefix).Length <= 30 && forms.All(form => Scan.Of(form).AssetTag == tag.ToString());
    });

    [Fact]
    public void A_PPN_is_read_back_from_its_envelope() => ForAll(
        from number in Text("0123456789", 8, 8)
        from lot in Text(Capitals + "-_", 1, 20)
        from serial in Text(Capitals, 1, 20)
        from date in Dates
        from trailer in Gen.Elements("", "\u001e", "\u001e\u0004", "\r")
        select (Ppn: $"11{number}{CheckDigits.Ppn($"11{number}")}", lot, serial, date, trailer), label =>
        {
            var reading = Scan.Of($"[)>\u001e06\u001d9N{label.Ppn}\u001d1T{label.lot}\u001dD{label.date}\u001dS{label.serial}{label.trailer}");
            return (reading.UdiDi, reading.Lot, reading.Serial, $"{reading.Expiry:yyMMdd}") == (label.Ppn, label.lot, label.serial, label.date)
                && reading.Notes.All(note => note == CodeNotes.ReadsAsCpr);
        });

    private static int BetweenCharacters(string text, int at) => at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;

    [Fact]
    public void What_no_one_sees_in_a_code_changes_nothing_that_it_says() => ForAll(
        from text in Pieces.Where(text => !text.Contains('^') && !text.Contains('[') && !text.Contains(']') && !text.Contains('<') && !text.Contains('{'))
        from at in Gen.Choose(0, 1000)
        from hidden in Gen.Elements("\u200b", "\u200e", "\u202a", "\ufeff", "\u00ad", "\ufe0f", "\u2060")
        select (text, at: BetweenCharacters(text, at % (text.Length + 1)), hidden), pasted =>
        {
            var (bare, with) = (Scan.Of(pasted.text), Scan.Of(pasted.text.Insert(pasted.at, pasted.hidden)));
            return (bare.Kind, bare.Gtin, bare.Serial, bare.Lot, bare.AssetTag, bare.BareText) == (with.Kind, with.Gtin, with.Serial, with.Lot, with.AssetTag, with.BareText)
                && with.Notes.Contains(CodeNotes.InvisibleRemoved);
        });

    [Fact]
    public void A_tag_and_its_link_are_read_on_another_keyboard_layout() => ForAll(
        from number in Numbers from layout in Gen.Elements(0, 1) select (number, layout), scan =>
        {
            var tag = AssetTag.Of(scan.number);
            string[] forms = [tag.ToString(), tag.ToDigitalLink("https://tag.example.dk:8080/id-x", Scan.Prefix), $"(8004){tag.ToGiai(Scan.Prefix)}"];
            return forms.Select(form => OnOther(form, scan.layout)).All(form =>
                Scan.Of(form) is { Kind: CodeKind.Unknown, Otherwise: [var otherwise] }
                && otherwise.AssetTag == tag.ToString() && otherwise.Notes.Contains(CodeNotes.KeyboardLayout));
        });

    [Fact]
    public void No_reading_guesses_a_layout_where_the_text_as_sent_is_something() => ForAll(Pieces, text =>
        Scan.Of(text) is var reading && (reading.Kind == CodeKind.Unknown || reading.Otherwise.Count == 0)
        && reading.Otherwise.All(other => other.Notes.Count > 0));

    [Fact]
    public void No_tag_with_one_wrong_or_two_swapped_characters_is_another_tag() => ForAll(
        from number in Numbers
        from at in Gen.Choose(0, 30)
        from digit in Gen.Elements("0123456789X".ToCharArray())
        select (number, at, digit), slip =>
        {
            var right = AssetTag.Of(slip.number).ToString().Replace("-", "");
            var at = 2 + (slip.at % (right.Length - 2));
            var wrong = right[..at] + slip.digit + right[(at + 1)..];
            var swapped = at + 1 < right.Length ? right[..at] + right[at + 1] + right[at] + right[(at + 2)..] : right;
            return (wrong == right || AssetTag.Parse(wrong) is null) && (swapped == right || AssetTag.Parse(swapped) is null);
        });

    [Fact]
    public void No_text_of_any_kind_throws_and_the_same_text_is_read_the_same() => ForAll(
        from first in Any
        from second in Any
        from prefix in Any
        from two in Gen.Elements(true, false)
        select (first, second, prefix, two), scan =>
        {
            string[] codes = scan.two ? [scan.first, scan.second] : [scan.first];
            var once = CodeReader.Read(codes, scan.prefix, Scan.Today);
            return Scan.Said(once) == Scan.Said(CodeReader.Read([.. codes], scan.prefix, Scan.Today))
                && (once.Refused is not null || (once.Value.Raw.SequenceEqual(codes) && once.Value.Candidates.Count <= 32));
        }, runs: 20_000);

    [Fact]
    public void Noise_around_a_code_changes_nothing() => ForAll(Pieces, text => !text.StartsWith(']')
        && !text.StartsWith("^]") && text.Length > 0
        ? Scan.Said(CodeReader.Read([text], Scan.Prefix)) == Scan.Said(CodeReader.Read([$"\t{text}\r\n"], Scan.Prefix))
        : true);

    // Written again here, from the two keyboards: a US scanner on a Danish computer, and the other way round.
    private static string OnOther(string text, int layout) => string.Concat(text.Select(character => (layout, character) switch
    {
        (0, '-') => '+',
        (0, '/') => '-',
        (0, ':') => 'Æ',
        (0, '(') => ')',
        (0, ')') => '=',
        (1, '-') => '/',
        (1, '/') => '&',
        (1, ':') => '>',
        (1, '(') => '*',
        (1, ')') => '(',
        _ => character,
    }));

    private static Gen<long> Numbers => Gen.OneOf(
        Gen.Choose(1, int.MaxValue).Select(number => (long)number),
        Gen.Choose(1, 9_999_999).Select(number => (long)number),
        Gen.Constant(long.MaxValue));

    /// <summary>Texts glued from pieces of real labels, so that they come far into every rule before they are wrong.</summary>
    private static Gen<string> Pieces => Gen.Elements(
        "01", "09520123456788", "10", "21", "17", "270228", "271399", "11", "240", "250", "8004", "8003", "422", "91", "00", "3102",
        "(", ")", "(01)", "(21)", "+", "$", "$$", "$$+", "/", "/S", "/14D", "/16D", "Q", "A123BJC5D6E71", "G",
        "https://", "example.dk/", "01/", "/21/", "?", "&", "17=", "%", "%2F", "#", "]d2", "]C1", "]E0",
        "\u001d", "<GS>", "{GS}", "|", "^]", "\u241d", "\r", "\n", "\t", " ", "*", "_", "952", "TS", "-0001234-", "4", "4006381333931",
        "490154203237518", "[)>", "\u001e", "06", "05", "\u0004", "9N", "1T", "111234567842", "25S", "8P", "Æ", "´", "¨", "á", "=", ")", "S", "\u2013", "\u200b", "\ufeff", "\ud800", "\udc00", "\0", "æ", "A", "b", "0", "999999999999999999999")
        .ListOf().Select(string.Concat);

    private static Gen<string> Any => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>(),
        Pieces,
        Gen.Choose(0, 0xffff).Select(code => (char)code).ArrayOf().Select(characters => new string(characters)),
        Pieces.Select(text => string.Concat(Enumerable.Repeat(text, 200))),
        Gen.Elements("A", "21", "\u001d", "\ud800", "(").Select(text => string.Concat(Enumerable.Repeat(text, 10_000))));

    private static Gen<string> Text(string characters, int min, int max) =>
        from length in Gen.Choose(min, max) from text in Gen.Elements(characters.ToCharArray()).ArrayOf(length) select new string(text);

    private static void ForAll<T>(Gen<T> gen, Func<T, bool> holds, int runs = 500) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(runs), Prop.ForAll(gen.ToArbitrary(), holds));

    private sealed record Label(string Gtin, string Lot, string Serial, string Expiry)
    {
        public bool IsReadFrom(string raw, CodeKind kind)
        {
            var reading = Scan.Of(raw);
            return (reading.Kind, reading.Gtin, reading.Lot, reading.Serial) == (kind, Gtin, Lot, Serial)
                && $"{reading.Expiry:yyMMdd}" == Expiry && reading.Notes.Count == 0;
        }
    }
}
