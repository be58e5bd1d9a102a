namespace TeleSSL.Domain.Media;

/// <summary>
/// Reads boxes (ISO/IEC 14496-12, 4.2). Only what is asked for is opened, so depth is bounded; the number of boxes in a file is too.
/// </summary>
internal sealed class BoxReader(MediaReader file, Edits edits)
{
    private const int Max = 1 << 16;
    private int count;

    public MediaReader File => file;

    public Edits Edits => edits;

    /// <summary>The boxes of the whole file. The last one may leave its size open.</summary>
    public List<Box> Whole() => In(0, file.Length, isFile: true);

    /// <summary>The boxes within a part of the file.</summary>
    public List<Box> In(long from, long to) => In(from, to, isFile: false);

    public List<Box> In(Box box) => In(box.Body, box.End);

    /// <summary>The only box of this name, or null.</summary>
    public static Box? Find(List<Box> boxes, string name)
    {
        Box? found = null;
        foreach (var box in boxes.Where(box => box.Name == name))
            found = found is null ? box : throw new InvalidDataException($"Two of {name}.");
        return found;
    }

    /// <summary>The same, when the file is not understood without it.</summary>
    public static Box Need(List<Box> boxes, string name) => Find(boxes, name) ?? throw new InvalidDataException($"No {name}.");

    /// <summary>Makes it free space, so that all other bytes stay where they are.</summary>
    public void Free(Box box)
    {
        if (box.Name is not ("free" or "skip" or "wide"))
            edits.Replace(box.Start + 4, box.Start + 8, "free"u8.ToArray());
        edits.Blank(box.Body, box.End);
    }

    /// <summary>Makes free space of all but these.</summary>
    public void Keep(IEnumerable<Box> boxes, params string[] names)
    {
        foreach (var box in boxes.Where(box => !names.Contains(box.Name)))
            Free(box);
    }

    private List<Box> In(long from, long to, bool isFile)
    {
        var boxes = new List<Box>();
        for (var at = from; at < to && (isFile || !EndsList(at, to));)
        {
            if (++count > Max)
                throw new InvalidDataException("Too many boxes.");
            var box = At(at, to, isFile);
            boxes.Add(box);
            at = box.End;
        }

        return boxes;
    }

    // QuickTime closes some lists with a zero.
    private bool EndsList(long at, long to) => to - at == 4 && file.UInt32(at) == 0;

    private Box At(long at, long to, bool isFile)
    {
        var (size, name) = ((long)file.UInt32(at), file.Name(at + 4));
        var body = at + 8;
        if (size == 1)
            (size, body) = (file.Int64(body), body + 8);
        else if (size == 0 && isFile)
            size = to - at;
        return body - at <= size && size <= to - at
            ? new Box(name, at, name == "uuid" ? Math.Min(body + 16, at + size) : body, at + size)
            : throw new InvalidDataException("A box of a wrong size.");
    }
}
