using System.Text;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// Detects the type of a file while it is streamed, by its content alone: images and documents by their first bytes, text by
/// being UTF-8 without control characters to the end. The declared type is ignored.
/// </summary>
public sealed class AttachmentContent
{
    private const int HeadLength = 32;
    private static readonly byte[] PngMark = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly string[] HeicBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs"];

    private readonly byte[] head = new byte[HeadLength];
    private readonly Decoder decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private int seen;
    private bool isText = true;

    /// <summary>No further content can make it a file that may be attached.</summary>
    public bool IsHopeless => seen == HeadLength && !isText && Marked() is null;

    /// <summary>The next bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var taken = Math.Min(bytes.Length, HeadLength - seen);
        bytes[..taken].CopyTo(head.AsSpan(seen));
        seen += taken;
        isText = isText && ReadsAsText(bytes, last: false);
    }

    /// <summary>The detected type; null when it may not be attached.</summary>
    public AttachmentKind? Kind() => Marked() ?? (isText && seen > 0 && ReadsAsText([], last: true) ? AttachmentKind.Text : null);

    private AttachmentKind? Marked()
    {
        var start = head.AsSpan(0, seen);
        return start.StartsWith(PngMark) ? AttachmentKind.Png
            : start.StartsWith((byte[])[0xFF, 0xD8, 0xFF]) ? AttachmentKind.Jpeg
            : start.StartsWith("%PDF-"u8) ? AttachmentKind.Pdf
            : IsHeic(start) ? AttachmentKind.Heic
            : null;
    }

    // ISO base media: a box "ftyp" with the main brand and, from byte 16 on, the compatible brands.
    private static bool IsHeic(ReadOnlySpan<byte> start)
    {
        if (start.Length < 12 || !start[4..8].SequenceEqual("ftyp"u8))
            return false;
        var brand = Encoding.ASCII.GetString(start[8..12]);
        return HeicBrands.Contains(brand)
            || (brand is "mif1" or "msf1" && start.Length > 16 && HeicBrands.Any(Encoding.ASCII.GetString(start[16..]).Contains));
    }

    private bool ReadsAsText(ReadOnlySpan<byte> bytes, bool last)
    {
        var chars = new char[bytes.Length + 2];
        try
        {
            var text = new string(chars, 0, decoder.GetChars(bytes, chars, flush: last));
            return Characters.ArePlain(text, allowLineBreaks: true);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
