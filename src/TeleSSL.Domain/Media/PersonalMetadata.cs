namespace TeleSSL.Domain.Media;

/// <summary>
/// Finds what in a file may name a place or a person besides the picture itself: Exif with its GPS directory and maker notes, XMP, IPTC,
/// comments, texts, user data, and tracks of timed metadata. By allow-list: what is not needed to show the picture goes.
/// </summary>
public static class PersonalMetadata
{
    /// <summary>
    /// The edits that take it out, in order and without overlap; empty when there is none. The coded picture and its orientation stay as
    /// they are. Null when it cannot be found with certainty: the file is broken, encrypted or laid out in a way not understood.
    /// </summary>
    public static IReadOnlyList<Edit>? FindIn(IMediaBytes file, MediaFormat format)
    {
        var edits = new Edits();
        try
        {
            if (!Find(new MediaReader(file), format, edits))
                return null;
            return edits.InOrder();
        }
        catch (Exception error) when (error is InvalidDataException or OverflowException)
        {
            return null;
        }
    }

    private static bool Find(MediaReader file, MediaFormat format, Edits edits)
    {
        switch (format)
        {
            case MediaFormat.Plain:
                return true;
            case MediaFormat.Jpeg:
                JpegSegments.Find(file, edits);
                return true;
            case MediaFormat.Png:
                PngChunks.Find(file, edits);
                return true;
            case MediaFormat.Webp:
                WebpChunks.Find(file, edits);
                return true;
            case MediaFormat.Iso:
                IsoFile.Find(file, edits);
                return true;
            default:
                return false;
        }
    }
}
