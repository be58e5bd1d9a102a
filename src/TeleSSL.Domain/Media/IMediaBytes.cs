namespace TeleSSL.Domain.Media;

/// <summary>The bytes of a file, readable at any place, so that a file is never whole in memory.</summary>
public interface IMediaBytes
{
    /// <summary>Bytes in all.</summary>
    long Length { get; }

    /// <summary>Fills the span from this place on. Fewer bytes only at the end of the file.</summary>
    int Read(long offset, Span<byte> into);
}
