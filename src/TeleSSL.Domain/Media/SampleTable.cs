namespace TeleSSL.Domain.Media;

/// <summary>Where the samples of a track lie (ISO/IEC 14496-12, 8.7): chunks by place, samples by chunk and by size.</summary>
internal sealed class SampleTable
{
    private const int MaxMedia = 64;
    private readonly MediaReader file;
    private readonly Box chunks;
    private readonly Box sizes;
    private readonly bool isLong;
    private readonly uint size;
    private readonly uint count;
    private uint sample;

    private SampleTable(MediaReader file, List<Box> samples)
    {
        this.file = file;
        isLong = BoxReader.Find(samples, "stco") is null;
        chunks = BoxReader.Need(samples, isLong ? "co64" : "stco").AtLeast(8);
        sizes = BoxReader.Need(samples, "stsz").AtLeast(12);
        (size, count) = (file.UInt32(sizes.Body + 4), file.UInt32(sizes.Body + 8));
        sizes.AtLeast(12 + (size == 0 ? 4L * count : 0));
        chunks.AtLeast(8 + ((isLong ? 8L : 4) * Chunks));
    }

    private uint Chunks => file.UInt32(chunks.Body + 4);

    /// <summary>Makes all samples of a track zeros.</summary>
    public static void Blank(BoxReader boxes, List<Box> samples, Box[] media)
    {
        if (media.Length > MaxMedia)
            throw new InvalidDataException("Too many parts.");
        var perChunk = BoxReader.Need(samples, "stsc").AtLeast(8);
        var table = new SampleTable(boxes.File, samples);
        var runs = new ChunkRuns(boxes.File, perChunk);
        for (uint chunk = 1, all = table.Chunks; chunk <= all; chunk++)
        {
            var start = table.Place(chunk);
            var end = checked(start + table.Next(runs.SamplesIn(chunk)));
            if (!Array.Exists(media, box => box.Body <= start && end <= box.End))
                throw new InvalidDataException("A sample outside the media.");
            boxes.Edits.Blank(start, end);
        }
    }

    private long Place(uint chunk)
    {
        var at = chunks.Body + 8;
        return isLong ? file.Int64(at + (8L * (chunk - 1))) : file.UInt32(at + (4L * (chunk - 1)));
    }

    private long Next(uint samples)
    {
        if (samples > count - sample)
            throw new InvalidDataException("More samples than there are.");
        var sum = checked((long)size * samples);
        for (var last = sample + samples; sample < last; sample++)
            sum += size == 0 ? file.UInt32(sizes.Body + 12 + (4L * sample)) : 0;
        return sum;
    }
}

/// <summary>How many samples each chunk has: a new number from some chunks on.</summary>
internal sealed class ChunkRuns(MediaReader file, Box table)
{
    private readonly uint count = file.UInt32(table.AtLeast(8 + (12L * file.UInt32(table.Body + 4))).Body + 4);
    private uint next;
    private uint samples;

    public uint SamplesIn(uint chunk)
    {
        for (; next < count && file.UInt32(At(next)) <= chunk; next++)
            samples = file.UInt32(At(next) + 4);
        return samples;
    }

    private long At(uint run) => table.Body + 8 + (12L * run);
}
