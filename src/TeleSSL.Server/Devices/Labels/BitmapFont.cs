using System.Text;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>
/// A 5 x 7 dot font with an eighth row for descenders: printable ASCII, the Danish letters, and signs that makers print. Other Latin
/// letters are their base letter with its mark (<see cref="LatinLetters"/>). What is of another script is a box, so that it is not misread.
/// </summary>
internal static class BitmapFont
{
    /// <summary>Height of a capital.</summary>
    public const int Height = 7;

    public const int Advance = 6;

    private static readonly byte[] Box = [0x7F, 0x41, 0x41, 0x41, 0x7F];

    // Five columns per letter, the top dot in the lowest bit. Zero has a slash, capital O does not.
    private static readonly (string Letters, string Columns)[] Rows =
    [
        (" !\"#$%&'", "000000000000005F00000007000700147F147F14242A7F2A12231308646236495522500005030000"),
        ("()*+,-./", "001C2241000041221C0014083E081408083E08080050300000080808080800606000002010080402"),
        ("01234567", "3E5149453E00427F400042615149462141454B311814127F1027454545393C4A4949300171090503"),
        ("89:;<=>?", "3649494936064949291E003636000000563600000814224100141414141400412214080201510906"),
        ("@ABCDEFG", "324979413E7E1111117E7F494949363E414141227F4141221C7F494949417F090909013E4149497A"),
        ("HIJKLMNO", "7F0808087F00417F41002040413F017F081422417F404040407F020C027F7F0408107F3E4141413E"),
        ("PQRSTUVW", "7F090909063E4151215E7F09192946464949493101017F01013F4040403F1F2040201F3F4038403F"),
        ("XYZ[\\]^_", "631408146307087008076151494543007F41410002040810200041417F0004020102044040404040"),
        ("`abcdefg", "000102040020545454787F484444383844444420384444487F3854545418087E09010218A4A4A47C"),
        ("hijklmno", "7F0804047800447D40004080847D007F1028440000417F40007C041804787C080404783844444438"),
        ("pqrstuvw", "FC2424241818242424FC7C080404084854545420043F4440203C4040207C1C2040201C3C4030403C"),
        ("xyz{|}~Æ", "44281028441CA0A0A07C4464544C44000836410000007F0000004136080010080810087E117F4941"),
        ("ØÅæøå", "7E6149433F781415147820547854187864544C3C2054555478"),
        ("ßẞŒœÐðÞþ", "007E0149367E01494D323E417F49493844385458087F49493630484D4A3D7F12120C00FF28444438"),
        ("ŁłĐđĦħŦŧ", "7F4844404000517F4400087F49493630484A7F027F0A0A0A7F7F1208087001097F09010A3F4A4020"),
        ("ıȷŊŋĸſ®©", "00447C40000080847C007F0284887F7C088484787C10284400107E1101003E5569413E3E415D5536"),
        ("™°±×÷µ·•", "0107010607060909060044445F4444221408142208082A0808FC20201C200000080000183C3C1800"),
        ("…€£§¿¡«»", "4000400040143E554122487E4941424A55552900304845402000007D000008142A142222142A1408"),
        ("½Ω²³¹¼ªº", "1708046A594E7101714E00090D0A0000090B0600000A0F08001708043A71282D2D2E002629292600"),
        ("Əə", "3D4545453E3054543800"),
    ];

    private static readonly Dictionary<int, byte[]> Glyphs = Rows
        .SelectMany(row => row.Letters.Zip(Convert.FromHexString(row.Columns).Chunk(Box.Length)))
        .ToDictionary(glyph => (int)glyph.First, glyph => glyph.Second);

    // Signs that have no glyph of their own, and what is drawn instead.
    private static readonly Dictionary<int, int> Instead = new (string Signs, char Glyph)[]
    {
        ("“”„‟″¨", '"'), ("‘’‚‛′´", '\''), ("∙‧", '·'), ("⁄", '/'), ("‹", '<'), ("›", '>'),
        ("¦", '|'), ("¸", ','), ("¯", '-'), ("ŉ", 'n'), ("μ", 'µ'), ("\u2126", 'Ω'),
    }.SelectMany(row => row.Signs.Select(sign => (Sign: (int)sign, row.Glyph))).ToDictionary(row => row.Sign, row => (int)row.Glyph);

    /// <summary>
    /// The black dots of a letter and the marks that follow it, by column and row. Rows above the capitals are negative. Empty for what
    /// cannot be seen.
    /// </summary>
    public static IEnumerable<(int Column, int Row)> Dots(string letter)
    {
        var runes = letter.EnumerateRunes().ToArray();
        var marks = runes[1..].Select(LatinLetters.Combining).OfType<LatinMark>();
        return Dots(runes[0]).Concat(marks.SelectMany(mark => mark.On(Top(runes[0].Value)))).Distinct();
    }

    private static IEnumerable<(int Column, int Row)> Dots(Rune letter)
    {
        if (Glyphs.TryGetValue(Instead.GetValueOrDefault(letter.Value, letter.Value), out var glyph))
            return Of(glyph);
        if (LatinLetters.Find(letter) is { } latin)
            return Of(Glyphs[latin.Base]).Concat(latin.Mark.On(Top(latin.Base)));
        // Other dashes and spaces, digits of other scripts, full-width letters.
        return Folded.Of(letter.ToString()).Text is [var plain, ..] ? Of(Glyphs.GetValueOrDefault(plain, Box)) : [];
    }

    // The highest row: 0 for a capital, 2 for a small letter without an ascender.
    private static int Top(int letter) => Of(Glyphs.GetValueOrDefault(letter, Box)).Select(dot => dot.Row).DefaultIfEmpty(0).Min();

    private static IEnumerable<(int Column, int Row)> Of(byte[] columns) =>
        from column in Enumerable.Range(0, columns.Length)
        from row in Enumerable.Range(0, Height + 1)
        where (columns[column] >> row & 1) == 1
        select (column, row);
}
