using System.Text;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// Detects the type of a file while it is streamed, by its content alone: pictures, films and documents by their first bytes, text by
/// being UTF-8 without control characters to the end, but for the escapes of colours. The declared type is ignored.
/// </summary>
public sealed class AttachmentContent
{
    private const int Enough = 32;
    private static readonly byte[] PngMark = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly byte[] head = new byte[IsoBrands.Looked];
    private readonly Decoder decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
    private int seen;
    private bool isText = true;

    /// <summary>No further content can make it a file that may be attached.</summary>
    public bool IsHopeless => IsMarkSeen && !isText && Marked() is null;

    /// <summary>The kind that it is, or will be if its end is as its start; null as long as that is open.</summary>
    public AttachmentKind? KindSoFar => !IsMarkSeen ? null : Marked() ?? (isText ? AttachmentKind.Text : null);

    private bool IsMarkSeen => seen >= Enough && IsoBrands.AreWhole(head.AsSpan(0, seen));

    /// <summary>The next bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var taken = Math.Min(bytes.Length, head.Length - seen);
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
            : start.StartsWith("RIFF"u8) && start.Length >= 12 && start[8..12].SequenceEqual("WEBP"u8) ? AttachmentKind.Webp
            : IsoBrands.Kind(start);
    }

    private bool ReadsAsText(ReadOnlySpan<byte> bytes, bool last)
    {
        var chars = new char[bytes.Length + 2];
        try
        {
            var text = new string(chars, 0, decoder.GetChars(bytes, chars, flush: last));
            return Characters.ArePlain(text.Replace(AnsiEscapes.Escape, ' '), allowLineBreaks: true);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
