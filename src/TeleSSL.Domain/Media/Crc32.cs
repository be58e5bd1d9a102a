namespace TeleSSL.Domain.Media;

/// <summary>The check value of PNG's chunks (ISO 3309).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    public static uint Of(ReadOnlySpan<byte> bytes) => ~Next(uint.MaxValue, bytes);

    public static uint Of(MediaReader file, long from, long to)
    {
        var value = uint.MaxValue;
        for (var at = from; at < to;)
        {
            var some = file.Some(at);
            some = some[..(int)Math.Min(some.Length, to - at)];
            value = Next(value, some);
            at += some.Length;
        }

        return ~value;
    }

    private static uint Next(uint value, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
            value = Table[(byte)(value ^ one)] ^ (value >> 8);
        return value;
    }

    private static uint Entry(int index)
    {
        var value = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    }
}
