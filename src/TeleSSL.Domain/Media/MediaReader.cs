using System.Buffers.Binary;
using System.Text;

namespace TeleSSL.Domain.Media;

/// <summary>
/// Reads a file through a small window. Whatever lies outside the file throws <see cref="InvalidDataException"/>.
/// </summary>
internal sealed class MediaReader(IMediaBytes file)
{
    private readonly byte[] window = new byte[4096];
    private long start;
    private int filled;

    public long Length => file.Length;

    public byte Byte(long offset) => Within(offset, 1)[0];

    /// <summary>Big-endian, as in all formats but WebP.</summary>
    public ushort UInt16(long offset) => BinaryPrimitives.ReadUInt16BigEndian(Within(offset, 2));

    /// <inheritdoc cref="UInt16"/>
    public uint UInt32(long offset) => BinaryPrimitives.ReadUInt32BigEndian(Within(offset, 4));

    /// <summary>As a place in a file: none is larger than a signed number.</summary>
    public long Int64(long offset) => BinaryPrimitives.ReadInt64BigEndian(Within(offset, 8)) is >= 0 and var value
        ? value
        : throw new InvalidDataException("A size is too large.");

    public uint LittleUInt32(long offset) => BinaryPrimitives.ReadUInt32LittleEndian(Within(offset, 4));

    /// <summary>Four characters that name a box or chunk.</summary>
    public string Name(long offset) => Encoding.Latin1.GetString(Within(offset, 4));

    /// <summary>The bytes from here on; only as many as the window and the file have.</summary>
    public ReadOnlySpan<byte> Some(long offset)
    {
        if (offset < 0 || offset >= Length)
            throw new InvalidDataException("The file ends too early.");
        if (offset < start || offset >= start + filled)
            Fill(offset);
        return window.AsSpan((int)(offset - start), filled - (int)(offset - start));
    }

    /// <summary>At most so many bytes of a part; fewer when it is shorter.</summary>
    public byte[] Part(long from, long to, int atMost)
    {
        var bytes = new byte[Math.Min(to - from, atMost)];
        return file.Read(from, bytes) == bytes.Length ? bytes : throw new InvalidDataException("The file ends too early.");
    }

    private ReadOnlySpan<byte> Within(long offset, int count)
    {
        if (offset < 0 || offset > Length - count)
            throw new InvalidDataException("The file ends too early.");
        if (offset < start || offset + count > start + filled)
            Fill(offset);
        return window.AsSpan((int)(offset - start), count);
    }

    private void Fill(long offset)
    {
        (start, filled) = (offset, file.Read(offset, window));
        if (filled < Math.Min(window.Length, Length - offset))
            throw new InvalidDataException("The file ends too early.");
    }
}
