namespace TeleSSL.Domain.Media;

/// <summary>Where the items of a picture file lie (ISO/IEC 14496-12, 8.11.3).</summary>
internal sealed class ItemPlaces
{
    private const int MaxMedia = 64;
    private readonly BoxReader boxes;
    private readonly Box? inside;
    private readonly Box[] media;
    private readonly Box table;
    private readonly int version;
    private readonly (int Offset, int Length, int Base, int Index) sizes;
    private long at;

    public ItemPlaces(BoxReader boxes, Box table, Box? inside, Box[] media)
    {
        (this.boxes, this.table, this.inside, this.media) = (boxes, table, inside, media);
        version = boxes.File.Byte(table.Body);
        at = table.FullBody;
        if (version > 2 || media.Length > MaxMedia)
            throw new InvalidDataException("An unknown version, or too many parts.");
        var nibbles = Number(2);
        sizes = ((int)(nibbles >> 12), (int)(nibbles >> 8) & 15, (int)(nibbles >> 4) & 15, version == 0 ? 0 : (int)nibbles & 15);
    }

    /// <summary>Makes these items zeros.</summary>
    public void Blank(HashSet<uint> items)
    {
        for (var left = Number(version < 2 ? 2 : 4); left > 0; left--)
        {
            var isBlank = items.Contains((uint)Number(version < 2 ? 2 : 4));
            var method = version == 0 ? 0 : Number(2) & 15;
            var elsewhere = Number(2);
            var start = Number(sizes.Base);
            if (isBlank && (method > 1 || elsewhere != 0))
                throw new InvalidDataException("An item made of others, or elsewhere.");
            for (var extents = Number(2); extents > 0; extents--)
                Extent(isBlank, method == 1, start);
        }
    }

    private void Extent(bool isBlank, bool isInside, long start)
    {
        Number(sizes.Index);
        var (offset, length) = (Number(sizes.Offset), Number(sizes.Length));
        if (!isBlank)
            return;
        var from = checked(start + offset + (isInside ? inside?.Body ?? 0 : 0));
        var to = checked(from + length);
        var lies = isInside ? inside is { } box && Holds(box) : Array.Exists(media, Holds);
        if (length == 0 || !lies)
            throw new InvalidDataException("An item outside the media.");
        boxes.Edits.Blank(from, to);

        bool Holds(Box box) => box.Body <= from && to <= box.End;
    }

    private long Number(int bytes)
    {
        var here = at;
        at += bytes;
        if (at > table.End)
            throw new InvalidDataException("The table ends too early.");
        return bytes switch
        {
            0 => 0,
            2 => boxes.File.UInt16(here),
            4 => boxes.File.UInt32(here),
            8 => boxes.File.Int64(here),
            _ => throw new InvalidDataException("A number of an unknown size."),
        };
    }
}
