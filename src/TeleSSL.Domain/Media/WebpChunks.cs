using System.Buffers.Binary;

namespace TeleSSL.Domain.Media;

/// <summary>
/// WebP (RFC 9649). What shows the picture stays; XMP, Exif but for the orientation, unknown chunks and what follows the end go. The flags
/// of the header and the size of the file are set to what is left.
/// </summary>
internal static class WebpChunks
{
    private const int Header = 8;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    public static void Find(MediaReader file, Edits edits)
    {
        var end = Header + (long)file.LittleUInt32(4);
        if (file.Name(0) != "RIFF" || file.Name(8) != "WEBP" || end > file.Length)
            throw new InvalidDataException("No WebP, or cut off.");
        var (flags, isTurned, isPicture) = ((long?)null, false, false);
        foreach (var chunk in Chunks(file, 12, end))
            switch (chunk.Name)
            {
                case "VP8X":
                    flags = chunk.Start + Header;
                    break;
                case "VP8 " or "VP8L" or "ANMF":
                    isPicture = true;
                    CheckFrame(file, chunk);
                    break;
                case "EXIF" when !isTurned:
                    isTurned = Turn(file, edits, chunk);
                    break;
                case not ("ICCP" or "ANIM" or "ALPH"):
                    edits.Cut(chunk.Start, chunk.End);
                    break;
            }

        if (!isPicture)
            throw new InvalidDataException("No picture.");
        Correct(file, edits, flags, isTurned, end);
        edits.Cut(end, file.Length);
    }

    private static void Correct(MediaReader file, Edits edits, long? flags, bool isTurned, long end)
    {
        if (flags is { } at)
        {
            var left = (byte)((file.Byte(at) & ~(HasExif | HasXmp)) | (isTurned ? HasExif : 0));
            if (left != file.Byte(at))
                edits.Replace(at, at + 1, new[] { left });
        }

        if (edits.Growth == 0)
            return;
        var size = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)(end - Header + edits.Growth));
        edits.Replace(4, 8, size);
    }

    private static bool Turn(MediaReader file, Edits edits, Chunk chunk)
    {
        if (Orientation.Of(file.Part(chunk.Start + Header, chunk.End, Orientation.Looked)) is not { } turned)
        {
            edits.Cut(chunk.Start, chunk.End);
            return false;
        }

        var block = Orientation.Block(turned);
        edits.Replace(chunk.Start, chunk.End, (byte[])[.. "EXIF"u8, (byte)block.Length, 0, 0, 0, .. block]);
        return true;
    }

    // A frame of an animation has chunks of its own, after 16 bytes.
    private static void CheckFrame(MediaReader file, Chunk chunk)
    {
        if (chunk.Name == "ANMF"
            && Chunks(file, chunk.Start + Header + 16, chunk.End).Any(part => part.Name is not ("ALPH" or "VP8 " or "VP8L")))
            throw new InvalidDataException("An unknown part of a frame.");
    }

    private static IEnumerable<Chunk> Chunks(MediaReader file, long at, long to)
    {
        while (at < to)
        {
            var (name, size) = (file.Name(at), (long)file.LittleUInt32(at + 4));
            var end = at + Header + size + (size & 1);
            if (end > to || name.Any(letter => letter is < ' ' or > '~'))
                throw new InvalidDataException("A broken chunk.");
            yield return new Chunk(name, at, end);
            at = end;
        }
    }

    private readonly record struct Chunk(string Name, long Start, long End);
}
