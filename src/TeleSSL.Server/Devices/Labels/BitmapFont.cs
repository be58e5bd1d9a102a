using System.Text;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>
/// A 5 x 7 dot font with an eighth row for descenders: printable ASCII and the Danish letters. Any other character is a box, so
/// that it is not misread.
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
    ];

    private static readonly Dictionary<int, byte[]> Glyphs = Rows
        .SelectMany(row => row.Letters.Zip(Convert.FromHexString(row.Columns).Chunk(Box.Length)))
        .ToDictionary(glyph => (int)glyph.First, glyph => glyph.Second);

    /// <summary>The black dots of a letter, by column and row.</summary>
    public static IEnumerable<(int Column, int Row)> Dots(Rune letter)
    {
        var columns = Glyphs.GetValueOrDefault(letter.Value, Box);
        return
            from column in Enumerable.Range(0, columns.Length)
            from row in Enumerable.Range(0, Height + 1)
            where (columns[column] >> row & 1) == 1
            select (column, row);
    }
}
