using System.Buffers.Binary;
using System.Text;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// What a file of boxes says it is: the main brand and the compatible ones, in any order (ISO/IEC 14496-12, 4.3). The brands are those
/// registered at mp4ra.org.
/// </summary>
internal static class IsoBrands
{
    /// <summary>As far as brands are looked for: about a thousand.</summary>
    public const int Looked = 4096;

    private static readonly string[] Hevc = ["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs"];
    private static readonly string[] Av1 = ["avif", "avis"];
    private static readonly string[] Heif = ["mif1", "mif2", "msf1"];

    private static readonly string[] Mp4 =
    [
        "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "isoa", "isob", "isoc", "avc1", "mp41", "mp42", "mp71",
        "M4V ", "M4VH", "M4VP", "MSNV", "dash", "3gp4", "3gp5", "3gp6", "3gp7", "3gp8", "3gp9", "3g2a", "XAVC",
    ];

    /// <summary>All brands are among the bytes, or as many as are looked for; also when it is no such file.</summary>
    public static bool AreWhole(ReadOnlySpan<byte> start) => start.Length >= Math.Min(Size(start), Looked);

    /// <summary>The kind; null when no brand is known.</summary>
    public static AttachmentKind? Kind(ReadOnlySpan<byte> start)
    {
        if (start.Length < 12 || !start[4..8].SequenceEqual("ftyp"u8))
            return IsOldQuickTime(start) ? AttachmentKind.Mov : null;
        var brands = Brands(start);
        return brands.Any(Hevc.Contains) ? AttachmentKind.Heic
            : brands.Any(Av1.Contains) ? AttachmentKind.Avif
            : brands.Any(Heif.Contains) ? AttachmentKind.Heif
            : brands[0] == "qt  " ? AttachmentKind.Mov
            : brands.Any(Mp4.Contains) ? AttachmentKind.Mp4
            : brands.Contains("qt  ") ? AttachmentKind.Mov
            : null;
    }

    // Before 2004 there was no such box.
    private static bool IsOldQuickTime(ReadOnlySpan<byte> start) =>
        start.Length >= 16 && (start[4..8].SequenceEqual("moov"u8) || start[4..8].SequenceEqual("mdat"u8)
            || (start[4..8].SequenceEqual("wide"u8) && start[12..16].SequenceEqual("mdat"u8)));

    // The main brand, its version, and the others.
    private static List<string> Brands(ReadOnlySpan<byte> start)
    {
        var end = (int)Math.Min(Math.Min(Size(start), start.Length), Looked);
        var brands = new List<string> { Encoding.ASCII.GetString(start[8..12]) };
        for (var at = 16; at + 4 <= end; at += 4)
            brands.Add(Encoding.ASCII.GetString(start.Slice(at, 4)));
        return brands;
    }

    private static long Size(ReadOnlySpan<byte> start) =>
        start.Length >= 8 && start[4..8].SequenceEqual("ftyp"u8) ? BinaryPrimitives.ReadUInt32BigEndian(start) : 0;
}
