using System.Buffers.Binary;

namespace TeleSSL.Domain.Media;

/// <summary>
/// The one tag of Exif that a viewer needs: how the picture is turned (Exif 2.32, 4.6.4, tag 0x0112).
/// </summary>
internal static class Orientation
{
    /// <summary>As much of an Exif block as is looked at.</summary>
    public const int Looked = 1 << 16;

    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private static readonly byte[] Mark = [.. "Exif\0\0"u8];

    /// <summary>From 2 to 8; null when the picture is upright, or the block says nothing that can be read.</summary>
    public static ushort? Of(ReadOnlySpan<byte> exif)
    {
        var tiff = exif.StartsWith(Mark) ? exif[Mark.Length..] : exif;
        var little = tiff.StartsWith((byte[])[0x49, 0x49, 0x2A, 0x00]);
        if (tiff.Length < 8 || (!little && !tiff.StartsWith((byte[])[0x4D, 0x4D, 0x00, 0x2A])))
            return null;
        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
            return null;
        var at = tiff[(int)directory..];
        var count = UInt16(at, little);
        for (var entry = 2; count > 0 && entry + 12 <= at.Length; entry += 12, count--)
            if (UInt16(at[entry..], little) == Tag && UInt16(at[(entry + 2)..], little) == Short)
                return UInt16(at[(entry + 8)..], little) is >= 2 and <= 8 and var turned ? turned : null;
        return null;
    }

    /// <summary>A whole Exif block (TIFF) that says only this.</summary>
    public static byte[] Block(ushort orientation) =>
    [
        0x4D, 0x4D, 0x00, 0x2A, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    private static ushort UInt16(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
