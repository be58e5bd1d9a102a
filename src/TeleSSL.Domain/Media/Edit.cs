namespace TeleSSL.Domain.Media;

/// <summary>A part of a file that is replaced by other bytes, then zeros.</summary>
/// <param name="Offset">Where it starts.</param>
/// <param name="Length">The length of what is replaced.</param>
/// <param name="Bytes">What comes instead.</param>
/// <param name="Zeros">How many zeros follow.</param>
public readonly record struct Edit(long Offset, long Length, ReadOnlyMemory<byte> Bytes, long Zeros)
{
    /// <summary>The first byte after it.</summary>
    public long End => Offset + Length;
}
