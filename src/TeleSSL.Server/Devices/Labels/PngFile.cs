using System.Buffers.Binary;
using System.Collections;
using System.IO.Compression;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>Writes a black-and-white image as PNG (ISO/IEC 15948), one bit per pixel.</summary>
internal static class PngFile
{
    private static readonly byte[] Signature = [0x89, .. "PNG\r\n\x1a\n"u8];
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(Remainder)];

    /// <param name="rows">Top row first; a set bit is black.</param>
    /// <param name="dotsPerMetre">Resolution, so that the image prints at its true size.</param>
    public static byte[] Of(IReadOnlyList<BitArray> rows, int dotsPerMetre)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Chunk(file, "IHDR"u8, [.. Number(rows[0].Length), .. Number(rows.Count), 1, 0, 0, 0, 0]);
        Chunk(file, "pHYs"u8, [.. Number(dotsPerMetre), .. Number(dotsPerMetre), 1]);
        Chunk(file, "IDAT"u8, Compressed(rows));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Compressed(IReadOnlyList<BitArray> rows)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Optimal))
            foreach (var row in rows)
            {
                // Filter type 0 (none), then the pixels, the leftmost in the highest bit; in PNG a set bit is white.
                var line = new byte[1 + ((row.Length + 7) / 8)];
                for (var x = 0; x < row.Length; x++)
                    if (!row[x])
                        line[1 + (x / 8)] |= (byte)(0x80 >> (x % 8));
                zlib.Write(line);
            }

        return bytes.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] guarded = [.. type, .. data];
        file.Write(Number(data.Length));
        file.Write(guarded);
        file.Write(Number((int)Crc(guarded)));
    }

    private static uint Crc(byte[] bytes) => ~bytes.Aggregate(uint.MaxValue, (crc, next) => CrcTable[(byte)(crc ^ next)] ^ (crc >> 8));

    private static uint Remainder(int value) =>
        Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1);

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
