using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using TeleSSL.Domain.Media;

namespace TeleSSL.Domain.Tests.Media;

/// <summary>The pixels of a PNG as black and white, whatever its form.</summary>
public class PngBitmapTests
{
    private static readonly byte[] Mark = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Two pixels: a dark one and a light one.</summary>
    public static TheoryData<int, int, byte[], byte[]?, byte[]?> Forms => new()
    {
        { 0, 1, [0b0100_0000], null, null },
        { 0, 2, [0b0011_0000], null, null },
        { 0, 4, [0x1F], null, null },
        { 0, 8, [100, 200], null, null },
        { 2, 8, [0, 0, 90, 250, 250, 250], null, null },
        { 3, 1, [0b0100_0000], [10, 10, 10, 240, 240, 240], null },
        { 3, 8, [1, 0], [10, 10, 10, 20, 20, 20], [0] },
        { 4, 8, [0, 255, 0, 0], null, null },
        { 6, 8, [0, 0, 0, 255, 0, 0, 0, 0], null, null },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_dark_pixel_is_set_and_a_light_or_clear_one_is_not(int colour, int depth, byte[] row, byte[]? palette, byte[]? clear)
    {
        var read = PngBitmap.Read(Png(2, 1, depth, colour, [0, .. row], palette, clear), 10, 10);

        Assert.Equal([true, false], Assert.Single(read!).Cast<bool>());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_filter_is_undone(int filter)
    {
        byte[][] rows = [.. Enumerable.Range(0, 8).Select(y => Enumerable.Range(0, 8).Select(x => (byte)((x * y * 37) % 256)).ToArray())];
        var lines = rows.SelectMany((row, y) => new[] { (byte)filter }.Concat(Filtered(filter, row, y == 0 ? new byte[8] : rows[y - 1])));

        var read = PngBitmap.Read(Png(8, 8, 8, 0, [.. lines]), 10, 10)!;

        Assert.Equal(rows.Select(row => row.Select(value => value < 128)), read.Select(row => row.Cast<bool>()));
    }

    [Fact]
    public void Anything_else_is_no_picture()
    {
        var whole = Png(2, 1, 8, 0, [0, 100, 200]);
        Assert.NotNull(PngBitmap.Read(whole, 2, 1));
        Assert.Null(PngBitmap.Read(whole, 1, 1));
        Assert.Null(PngBitmap.Read(Png(2, 1, 16, 0, [0, 1, 1, 2, 2]), 2, 1));
        Assert.Null(PngBitmap.Read(Png(2, 1, 8, 5, [0, 1, 1]), 2, 1));
        for (var length = 0; length < whole.Length; length++)
            Assert.Null(PngBitmap.Read(whole[..length], 2, 1));
    }

    [Fact]
    public void No_change_of_a_byte_breaks_the_reader()
    {
        var whole = Png(2, 1, 8, 0, [0, 100, 200]);
        for (var at = 0; at < whole.Length; at++)
            for (var value = 0; value < 256; value += 5)
            {
                var changed = whole.ToArray();
                changed[at] = (byte)value;
                PngBitmap.Read(changed, 2_000, 1_000);
            }
    }

    private static byte[] Filtered(int filter, byte[] row, byte[] above) => [.. row.Select((value, x) =>
    {
        var (left, up, corner) = (x == 0 ? 0 : row[x - 1], above[x], x == 0 ? 0 : above[x - 1]);
        return (byte)(value - (filter switch
        {
            1 => left,
            2 => up,
            3 => (left + up) / 2,
            4 => Nearest(left + up - corner, left, up, corner),
            _ => 0,
        }));
    })];

    private static int Nearest(int guess, params int[] of) => of.MinBy(one => Math.Abs(guess - one));

    private static byte[] Png(int width, int height, int depth, int colour, byte[] lines, byte[]? palette = null, byte[]? clear = null) =>
    [
        .. Mark,
        .. Chunk("IHDR", [.. Number(width), .. Number(height), (byte)depth, (byte)colour, 0, 0, 0]),
        .. palette is null ? [] : Chunk("PLTE", palette),
        .. clear is null ? [] : Chunk("tRNS", clear),
        .. Chunk("IDAT", Compressed(lines)),
        .. Chunk("IEND", []),
    ];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. Number(content.Length), .. body, .. Number((int)Check(body))];
    }

    private static byte[] Compressed(byte[] content)
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

    // Bit by bit, so that it is not the reader's own table.
    private static uint Check(byte[] bytes)
    {
        var value = uint.MaxValue;
        foreach (var next in bytes)
        {
            value ^= next;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        }

        return ~value;
    }
}
