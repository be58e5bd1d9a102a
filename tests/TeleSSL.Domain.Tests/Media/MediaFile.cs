using System.Buffers.Binary;
using System.Text;
using TeleSSL.Domain.Media;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Media;

/// <summary>Files in memory, and the parts to build hostile ones of.</summary>
internal sealed class MediaFile(byte[] content) : IMediaBytes
{
    public static readonly string[] Real = ["photo.jpg", "shot.png", "picture.webp", "photo.heic", "photo.avif", "clip.mp4", "clip.mov", "parts.mp4"];

    public long Length => content.Length;

    /// <summary>One of tests/media.</summary>
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "media", name));

    public static MediaFormat FormatOf(byte[] file)
    {
        var content = new AttachmentContent();
        content.Add(file);
        return content.Kind()!.Format;
    }

    /// <summary>The file without what may name a place or a person; null when that is not certain.</summary>
    public static byte[]? Cleaned(byte[] file, MediaFormat? format = null)
    {
        if (PersonalMetadata.FindIn(new MediaFile(file), format ?? FormatOf(file)) is not { } edits)
            return null;
        var (clean, at) = (new List<byte>(), 0);
        foreach (var edit in edits)
        {
            clean.AddRange(file[at..(int)edit.Offset]);
            clean.AddRange(edit.Bytes.ToArray());
            clean.AddRange(new byte[edit.Zeros]);
            at = (int)edit.End;
        }

        return [.. clean, .. file[at..]];
    }

    public int Read(long offset, Span<byte> into)
    {
        var count = (int)Math.Min(into.Length, Length - offset);
        content.AsSpan((int)offset, count).CopyTo(into);
        return count;
    }

    public static byte[] Box(string name, params byte[][] content)
    {
        byte[] body = [.. content.SelectMany(part => part)];
        return [.. Number(8 + body.Length), .. Encoding.Latin1.GetBytes(name), .. body];
    }

    public static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    public static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    public static int Find(byte[] file, string text) => file.AsSpan().IndexOf(Encoding.Latin1.GetBytes(text));
}
