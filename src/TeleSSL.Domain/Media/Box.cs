namespace TeleSSL.Domain.Media;

/// <summary>A box of ISO base media, or an atom of QuickTime.</summary>
/// <param name="Name">Its type, four characters.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Body">Where its content starts.</param>
/// <param name="End">The first byte after it.</param>
internal readonly record struct Box(string Name, long Start, long Body, long End)
{
    /// <summary>Where the content of a box with a version and flags starts.</summary>
    public long FullBody => Body + 4 <= End ? Body + 4 : throw new InvalidDataException("A box is too short.");

    /// <summary>Its content has at least so many bytes.</summary>
    public Box AtLeast(long bytes) => End - Body >= bytes ? this : throw new InvalidDataException("A box is too short.");
}
