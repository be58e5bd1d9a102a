using System.Buffers.Binary;
using System.IO.Compression;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Orders.Runs;

/// <summary>A signature as a telephone draws it: dark strokes on a transparent ground, with a text that nobody sees.</summary>
internal static class DrawnPng
{
    private static readonly byte[] Mark = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Of(int width = 60, int height = 20, byte filter = 0, byte interlace = 0, byte[]? data = null) =>
    [
        .. Mark,
        .. Files.Chunk("IHDR", [.. Number(width), .. Number(height), 8, 6, 0, 0, interlace]),
        .. Files.Chunk("tEXt", [.. "Comment\0Hemmelig besked"u8]),
        .. Files.Chunk("IDAT", data ?? Compressed(Rows(width, height, filter))),
        .. Files.Chunk("IEND", []),
    ];

    /// <summary>Each pixel of the diagonal is dark.</summary>
    private static byte[] Rows(int width, int height, byte filter)
    {
        var bytes = new List<byte>();
        for (var y = 0; y < height; y++)
        {
            bytes.Add(filter);
            for (var x = 0; x < width; x++)
                bytes.AddRange(x == y ? [0, 0, 0, 255] : [0, 0, 0, 0]);
        }

        return [.. bytes];
    }

    public static byte[] Compressed(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Optimal))
            zlib.Write(content);
        return bytes.ToArray();
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
