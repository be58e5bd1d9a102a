using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using QRCoder;

namespace TeleSSL.Tests.Devices;

/// <summary>What an eye sees on a label: black or not, by row and column.</summary>
internal sealed record LabelPicture(bool[][] Rows)
{
    public int Width => Rows[0].Length;

    public int Height => Rows.Length;

    public static LabelPicture OfPng(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        var chunks = Chunks(png).ToList();
        Assert.Equal(["IHDR", "pHYs", "IDAT", "IEND"], chunks.Select(chunk => chunk.Type));
        var header = chunks[0].Data;
        Assert.Equal([1, 0, 0, 0, 0], header[8..]);
        var (width, height) = (Number(header), Number(header.AsSpan(4)));
        using var dots = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(chunks[2].Data), CompressionMode.Decompress))
            zlib.CopyTo(dots);
        var lines = dots.ToArray().Chunk(1 + ((width + 7) / 8)).ToArray();
        Assert.Equal(height, lines.Length);
        Assert.All(lines, line => Assert.Equal(0, line[0]));
        return new([.. lines.Select(line => Enumerable.Range(0, width).Select(x => (line[1 + (x / 8)] >> (7 - (x % 8)) & 1) == 0).ToArray())]);
    }

    /// <summary>The QR code of an SVG label, by the path it is drawn with.</summary>
    public static string QrOfSvg(string svg)
    {
        var runs = Regex.Matches(svg, @"M(\d+) (\d+)h(\d+)v1h-\3z").Select(run => (X: Of(run, 1), Y: Of(run, 2), Width: Of(run, 3))).ToList();
        var last = runs.Max(run => run.Y);
        var rows = Enumerable.Range(4, last - 3).Select(y => new char[last - 3]).ToArray();
        foreach (var row in rows)
            Array.Fill(row, '.');
        foreach (var (x, y, width) in runs)
            Array.Fill(rows[y - 4], '#', x - 4, width);
        return string.Join('\n', rows.Select(row => new string(row)));
    }

    public static string QrOf(string text)
    {
        var modules = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.Q).ModuleMatrix;
        var inner = Enumerable.Range(4, modules.Count - 8).ToArray();
        return string.Join('\n', inner.Select(y => string.Concat(inner.Select(x => modules[y][x] ? '#' : '.'))));
    }

    /// <summary>The QR code, by its finder in the upper left: seven modules wide, the first black that is met.</summary>
    public string Qr()
    {
        var left = Enumerable.Range(0, Width).First(x => Rows.Any(row => row[x]));
        var top = Enumerable.Range(0, Height).First(y => Rows[y][left]);
        var module = Rows[top].Skip(left).TakeWhile(black => black).Count() / 7;
        var bottom = Enumerable.Range(0, Height).Last(y => Rows[y][left]) + 1;
        var centres = Enumerable.Range(0, (bottom - top) / module).Select(i => (i * module) + (module / 2)).ToArray();
        return string.Join('\n', centres.Select(y => string.Concat(centres.Select(x => Rows[top + y][left + x] ? '#' : '.'))));
    }

    /// <summary>What stands right of the QR code.</summary>
    public string Text(int from) => string.Join('\n', Rows.Select(row => string.Concat(row.Skip(from).Select(black => black ? '#' : '.'))));

    private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] png)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = Number(png.AsSpan(at));
            var guarded = png[(at + 4)..(at + 8 + length)];
            Assert.Equal(Crc(guarded), (uint)Number(png.AsSpan(at + 8 + length)));
            yield return (Encoding.ASCII.GetString(guarded, 0, 4), guarded[4..]);
            at += 12 + length;
        }
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }

    private static int Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);

    private static int Of(Match match, int group) => int.Parse(match.Groups[group].Value);
}
