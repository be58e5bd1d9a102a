namespace TeleSSL.Domain.Media;

/// <summary>
/// JPEG (ITU-T T.81, annex B). What codes the picture stays, with its colour profile; of the application segments nothing else does, nor
/// do comments, nor what follows the picture: previews and films that phones hang on, each with metadata of its own.
/// </summary>
internal static class JpegSegments
{
    private const int Header = 4;
    private static readonly byte[] Exif = [.. "Exif\0\0"u8];

    public static void Find(MediaReader file, Edits edits)
    {
        if (file.UInt16(0) != 0xFFD8)
            throw new InvalidDataException("No start of image.");
        var (at, isTurned) = (2L, false);
        while (MarkerAt(file, ref at) is not 0xD9 and var marker)
        {
            var end = EndOf(file, at);
            if (marker == 0xDA)
                end = EndOfScan(file, end);
            else if (marker == 0xE1 && !isTurned && file.Part(at + Header, end, Exif.Length).AsSpan().SequenceEqual(Exif))
                isTurned = Turn(file, edits, at, end);
            else if (marker == 0xE0)
                TakeJfif(file, edits, at, end);
            else if (!Codes(marker) && !IsNeeded(file, marker, at, end))
                edits.Cut(at, end);
            at = end;
        }

        edits.Cut(at + 2, file.Length);
    }

    // Any number of 0xFF may come before a marker.
    private static byte MarkerAt(MediaReader file, ref long at)
    {
        if (file.Byte(at) != 0xFF)
            throw new InvalidDataException("No marker.");
        while (file.Byte(at + 1) == 0xFF)
            at++;
        return file.Byte(at + 1);
    }

    private static long EndOf(MediaReader file, long at)
    {
        var end = at + 2 + file.UInt16(at + 2);
        return end >= at + Header && end <= file.Length ? end : throw new InvalidDataException("A segment of a wrong length.");
    }

    // Frames, tables and intervals; neither application segments nor comments, nor what is reserved.
    private static bool Codes(byte marker) => marker switch
    {
        (>= 0xC0 and <= 0xCF and not 0xC8) or (>= 0xDB and <= 0xDF) => true,
        (>= 0xE0 and <= 0xEF) or 0xFE => false,
        _ => throw new InvalidDataException("An unknown marker."),
    };

    // The first block says how the picture is turned; viewers do not look at another.
    private static bool Turn(MediaReader file, Edits edits, long at, long end)
    {
        if (Orientation.Of(file.Part(at + Header, end, Orientation.Looked)) is not { } turned)
        {
            edits.Cut(at, end);
            return true;
        }

        var block = Orientation.Block(turned);
        edits.Replace(at, end, (byte[])[0xFF, 0xE1, 0, (byte)(2 + Exif.Length + block.Length), .. Exif, .. block]);
        return true;
    }

    // JFIF 1.02: density and a preview, which may show more than the picture does.
    private static void TakeJfif(MediaReader file, Edits edits, long at, long end)
    {
        var start = file.Part(at + Header, end, 14);
        if (start.Length < 14 || !start.AsSpan().StartsWith("JFIF\0"u8))
            edits.Cut(at, end);
        else if (end > at + Header + 14)
            edits.Replace(at, end, (byte[])[0xFF, 0xE0, 0, 16, .. start[..12], 0, 0]);
    }

    // The colour profile (ICC.1, annex B.4), and Adobe's note on how the colours are coded, which has a fixed length.
    private static bool IsNeeded(MediaReader file, byte marker, long at, long end) => marker switch
    {
        0xE2 => file.Part(at + Header, end, 12).AsSpan().SequenceEqual("ICC_PROFILE\0"u8),
        0xEE => end - at == Header + 12 && file.Part(at + Header, end, 5).AsSpan().SequenceEqual("Adobe"u8),
        _ => false,
    };

    // In coded data 0xFF is followed by 0, or by the number of a restart.
    private static long EndOfScan(MediaReader file, long at)
    {
        while (true)
        {
            var some = file.Some(at);
            var mark = some.IndexOf((byte)0xFF);
            if (mark < 0)
                at += some.Length;
            else if (file.Byte(at + mark + 1) is 0x00 or (>= 0xD0 and <= 0xD7))
                at += mark + 2;
            else if (file.Byte(at + mark + 1) == 0xFF)
                at += mark + 1;
            else
                return at + mark;
        }
    }
}
