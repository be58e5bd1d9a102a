using System.Buffers.Binary;

namespace TeleSSL.Domain.Media;

/// <summary>The size of a PNG and the form of its pixels.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Depth">Bits of a sample, 1 to 8.</param>
/// <param name="Colour">0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha.</param>
internal sealed record PngShape(int Width, int Height, int Depth, int Colour)
{
    private const int Dark = 128;

    private int Samples => Colour switch
    {
        2 => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };

    /// <summary>The bytes of a row without its filter.</summary>
    public int RowLength => ((Width * Samples * Depth) + 7) / 8;

    /// <summary>How many bytes to the left the same sample of the pixel before is.</summary>
    public int Step => Math.Max(1, Samples * Depth / 8);

    /// <summary>Null when it is interlaced or of a form that is not read.</summary>
    public static PngShape? Of(byte[] header)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(4)));
        var (depth, colour) = (header[8], header[9]);
        var isKnown = colour is 0 or 3 ? depth is 1 or 2 or 4 or 8 : colour is 2 or 4 or 6 && depth == 8;
        return isKnown && width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue && header.AsSpan(10, 3).IndexOfAnyExcept((byte)0) < 0
            ? new PngShape((int)width, (int)height, depth, colour)
            : null;
    }

    /// <summary>Dark and not transparent.</summary>
    public bool IsDark(ReadOnlySpan<byte> row, int x, byte[] palette, byte[] clear) => Colour switch
    {
        0 => Sample(row, x) * 255 / ((1 << Depth) - 1) < Dark,
        2 => Luma(row[(x * 3)..]) < Dark,
        3 => Sample(row, x) is var index && (index >= clear.Length || clear[index] >= Dark)
            && (index * 3) + 3 <= palette.Length && Luma(palette.AsSpan(index * 3)) < Dark,
        4 => row[x * 2] < Dark && row[(x * 2) + 1] >= Dark,
        _ => Luma(row[(x * 4)..]) < Dark && row[(x * 4) + 3] >= Dark,
    };

    private int Sample(ReadOnlySpan<byte> row, int x)
    {
        var bit = x * Depth;
        return (row[bit / 8] >> (8 - Depth - (bit % 8))) & ((1 << Depth) - 1);
    }

    // ITU-R BT.601.
    private static int Luma(ReadOnlySpan<byte> rgb) => ((rgb[0] * 299) + (rgb[1] * 587) + (rgb[2] * 114)) / 1000;
}
