namespace TeleSSL.Server.Devices.Labels;

/// <summary>
/// A mark on a letter, in dots of the font. Above, row 0 is the upper of two rows, with one row between them and the letter.
/// </summary>
/// <param name="Combining">Its character after a letter, as in decomposed text.</param>
/// <param name="Dots">Column and row.</param>
/// <param name="IsBelow">It hangs under the letter.</param>
internal sealed record LatinMark(char Combining, (int Column, int Row)[] Dots, bool IsBelow = false)
{
    public static readonly LatinMark Grave = new('\u0300', [(1, 0), (2, 1)]);
    public static readonly LatinMark Acute = new('\u0301', [(3, 0), (2, 1)]);
    public static readonly LatinMark Circumflex = new('\u0302', [(2, 0), (1, 1), (3, 1)]);
    public static readonly LatinMark Tilde = new('\u0303', [(0, 1), (1, 0), (2, 1), (3, 1), (4, 0)]);
    public static readonly LatinMark Macron = new('\u0304', [(1, 1), (2, 1), (3, 1)]);
    public static readonly LatinMark Breve = new('\u0306', [(0, 0), (4, 0), (1, 1), (2, 1), (3, 1)]);
    public static readonly LatinMark Dot = new('\u0307', [(2, 1)]);
    public static readonly LatinMark Diaeresis = new('\u0308', [(1, 1), (3, 1)]);
    public static readonly LatinMark Ring = new('\u030A', [(1, 0), (2, 0), (1, 1), (2, 1)]);
    public static readonly LatinMark DoubleAcute = new('\u030B', [(2, 0), (4, 0), (1, 1), (3, 1)]);
    public static readonly LatinMark Caron = new('\u030C', [(1, 0), (3, 0), (2, 1)]);
    public static readonly LatinMark Comma = new('\u0326', [(2, 0), (1, 1)], IsBelow: true);
    public static readonly LatinMark Cedilla = new('\u0327', [(1, 0), (2, 0)], IsBelow: true);
    public static readonly LatinMark Ogonek = new('\u0328', [(3, 0), (4, 0)], IsBelow: true);

    private const int RowsAbove = 3;

    /// <summary>Its dots on a letter whose highest row is this.</summary>
    public IEnumerable<(int Column, int Row)> On(int top) =>
        Dots.Select(dot => (dot.Column, dot.Row + (IsBelow ? BitmapFont.Height : top - RowsAbove)));
}
