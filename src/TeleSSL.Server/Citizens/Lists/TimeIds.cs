using System.Buffers.Binary;
using TeleSSL.Server.Platform;

namespace TeleSSL.Server.Citizens.Lists;

/// <summary>Bounds of the ids (UUIDv7) of a time, so that a log is sought by its own key.</summary>
internal static class TimeIds
{
    /// <summary>Not greater than any id made from this time on, and greater than those made before its millisecond.</summary>
    public static Guid From(DateTimeOffset at)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, at.ToUnixTimeMilliseconds() << 16);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The millisecond in which an id was made.</summary>
    public static DateTimeOffset TimeOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16);
    }

    /// <summary>The same for the beginning of a Danish day.</summary>
    public static Guid From(DateOnly day) => From(Midnight(day));

    // The clocks change at two or three, so each day has one midnight.
    public static DateTimeOffset Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, Clock.Zone.GetUtcOffset(local));
    }
}
