namespace TeleSSL.Domain.Media;

/// <summary>The edits of one file. Bounded: a file that needs more throws <see cref="InvalidDataException"/>.</summary>
internal sealed class Edits
{
    private const int Max = 1 << 16;
    private readonly List<Edit> edits = [];

    /// <summary>How much longer the file gets; negative when it gets shorter.</summary>
    public long Growth => edits.Sum(edit => edit.Bytes.Length + edit.Zeros - edit.Length);

    public void Cut(long from, long to)
    {
        if (edits.Count > 0 && edits[^1] is { Bytes.IsEmpty: true, Zeros: 0 } last && last.End == from)
            edits[^1] = last with { Length = to - last.Offset };
        else if (to > from)
            Add(new Edit(from, to - from, default, 0));
    }

    public void Replace(long from, long to, ReadOnlyMemory<byte> bytes) => Add(new Edit(from, to - from, bytes, 0));

    /// <summary>Zeros, so that all other bytes stay where they are.</summary>
    public void Blank(long from, long to)
    {
        if (to > from)
            Add(new Edit(from, to - from, default, to - from));
    }

    /// <summary>In order, each byte edited once.</summary>
    public IReadOnlyList<Edit> InOrder()
    {
        var all = new List<Edit>(edits.Count);
        foreach (var edit in edits.OrderBy(edit => edit.Offset))
            if (all.Count == 0 || all[^1].End <= edit.Offset)
                all.Add(edit);
            else
                all[^1] = Merged(all[^1], edit);
        return all;
    }

    private static Edit Merged(Edit first, Edit next)
    {
        if (!IsBlank(first) || !IsBlank(next))
            throw new InvalidDataException("Parts of the file overlap.");
        var length = Math.Max(first.End, next.End) - first.Offset;
        return first with { Length = length, Zeros = length };
    }

    private static bool IsBlank(Edit edit) => edit.Bytes.IsEmpty && edit.Zeros == edit.Length;

    private void Add(Edit edit)
    {
        if (edits.Count == Max)
            throw new InvalidDataException("Too many parts.");
        edits.Add(edit);
    }
}
