using System.Buffers.Binary;

namespace TeleSSL.Domain.Media;

/// <summary>
/// PNG (W3C, third edition). What shows the picture stays, also an animated one's; texts, times, Exif but for the orientation, private
/// chunks and what follows the end go. Each chunk's check value must be right.
/// </summary>
internal static class PngChunks
{
    private const int Around = 12;

    private static readonly HashSet<string> Needed =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "hIST", "pHYs",
        "sPLT", "acTL", "fcTL", "fdAT",
    ];

    public static void Find(MediaReader file, Edits edits)
    {
        if (file.Name(12) != "IHDR")
            throw new InvalidDataException("No header.");
        for (var at = 8L; ;)
        {
            var (name, end) = (file.Name(at + 4), at + Around + file.UInt32(at));
            if (!name.All(char.IsAsciiLetter) || end > file.Length || file.UInt32(end - 4) != Crc32.Of(file, at + 4, end - 4))
                throw new InvalidDataException("A broken chunk.");
            if (name == "eXIf")
                Turn(file, edits, at, end);
            else if (!Needed.Contains(name))
                edits.Cut(at, IsAncillary(name) ? end : throw new InvalidDataException("An unknown chunk that is needed."));
            if (name == "IEND")
            {
                edits.Cut(end, file.Length);
                return;
            }

            at = end;
        }
    }

    // A small letter first: a viewer may pass over it.
    private static bool IsAncillary(string name) => char.IsAsciiLetterLower(name[0]);

    private static void Turn(MediaReader file, Edits edits, long at, long end)
    {
        if (Orientation.Of(file.Part(at + 8, end - 4, Orientation.Looked)) is not { } turned)
        {
            edits.Cut(at, end);
            return;
        }

        byte[] content = [.. "eXIf"u8, .. Orientation.Block(turned)];
        var chunk = new byte[content.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length - 4);
        content.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc32.Of(content));
        edits.Replace(at, end, chunk);
    }
}
