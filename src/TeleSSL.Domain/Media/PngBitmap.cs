using System.Buffers.Binary;
using System.Collections;
using System.IO.Compression;

namespace TeleSSL.Domain.Media;

/// <summary>
/// Reads the pixels of a PNG (W3C, third edition) as black and white, and nothing else of it: what is drawn anew from them holds no text, no
/// metadata and no hidden bytes. Not interlaced pictures only.
/// </summary>
public static class PngBitmap
{
    private const int HeaderLength = 13;
    private static readonly byte[] Mark = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Top row first, a set bit is dark; null when it is no such picture, is broken, or larger than allowed.</summary>
    public static IReadOnlyList<BitArray>? Read(byte[] file, int maxWidth, int maxHeight)
    {
        try
        {
            return Chunks(file) is { } chunks && PngShape.Of(chunks.Header) is { } shape
                && shape.Width <= maxWidth && shape.Height <= maxHeight
                ? Pixels(chunks.Data, shape, chunks.Palette, chunks.Clear)
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static (byte[] Header, byte[] Palette, byte[] Clear, byte[] Data)? Chunks(byte[] file)
    {
        if (!file.AsSpan().StartsWith(Mark))
            return null;
        var parts = new Dictionary<string, List<byte>>();
        for (var at = Mark.Length; at <= file.Length - 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12)
                return null;
            var (end, name) = (at + 8 + (int)length, System.Text.Encoding.Latin1.GetString(file, at + 4, 4));
            if (BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(end)) != Crc32.Of(file.AsSpan((at + 4)..end)))
                return null;
            if (name == "IEND")
                return Part("IHDR") is { Length: HeaderLength } header ? (header, Part("PLTE"), Part("tRNS"), Part("IDAT")) : null;
            if (!parts.TryGetValue(name, out var part))
                parts[name] = part = [];
            part.AddRange(file.AsSpan((at + 8)..end));
            at = end + 4;
        }

        return null;

        byte[] Part(string name) => parts.TryGetValue(name, out var part) ? [.. part] : [];
    }

    private static BitArray[] Pixels(byte[] data, PngShape shape, byte[] palette, byte[] clear)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        var (above, rows) = (new byte[shape.RowLength], new BitArray[shape.Height]);
        for (var y = 0; y < shape.Height; y++)
        {
            var line = new byte[shape.RowLength + 1];
            if (zlib.ReadAtLeast(line, line.Length, throwOnEndOfStream: false) < line.Length)
                throw new InvalidDataException("The picture ends too early.");
            var row = line.AsSpan(1);
            Unfilter(line[0], row, above, shape.Step);
            rows[y] = new BitArray(shape.Width);
            for (var x = 0; x < shape.Width; x++)
                rows[y][x] = shape.IsDark(row, x, palette, clear);
            above = row.ToArray();
        }

        return rows;
    }

    // PNG, section 9: each byte is told by its neighbours to the left, above, and both.
    private static void Unfilter(byte filter, Span<byte> row, byte[] above, int step)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, corner) = (i < step ? 0 : row[i - step], above[i], i < step ? 0 : above[i - step]);
            row[i] += filter switch
            {
                0 => 0,
                1 => (byte)left,
                2 => up,
                3 => (byte)((left + up) / 2),
                4 => (byte)Paeth(left, up, corner),
                _ => throw new InvalidDataException("An unknown filter."),
            };
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
