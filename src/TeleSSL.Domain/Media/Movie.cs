namespace TeleSSL.Domain.Media;

/// <summary>
/// A film and its tracks. Picture and sound stay; user data, metadata and all other tracks go (chapters, subtitles and timed metadata, in
/// which telephones and cameras write where they are), with what these have in the media data.
/// </summary>
internal static class Movie
{
    private static readonly string[] Shown = ["vide", "soun", "pict", "auxv"];
    private static readonly string[] Encrypted = ["encv", "enca", "encs", "drmi", "drms"];

    public static void Find(BoxReader boxes, Box movie, Box[] media, bool isFragmented)
    {
        var parts = boxes.In(movie);
        if (parts.Exists(box => box.Name is "cmov" or "pssh"))
            throw new InvalidDataException("Compressed or encrypted.");
        BoxReader.Need(parts, "mvhd");
        boxes.Keep(parts, "mvhd", "mvex", "iods", "trak");
        foreach (var track in parts.Where(box => box.Name == "trak"))
            FindInTrack(boxes, track, media, isFragmented);
    }

    /// <summary>A part of a film that is sent in parts.</summary>
    public static void FindInFragment(BoxReader boxes, Box fragment)
    {
        var parts = boxes.In(fragment);
        if (parts.Exists(box => box.Name == "pssh"))
            throw new InvalidDataException("Encrypted.");
        boxes.Keep(parts, "mfhd", "traf");
        foreach (var track in parts.Where(box => box.Name == "traf"))
            boxes.Keep(boxes.In(track), "tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd", "subs");
    }

    private static void FindInTrack(BoxReader boxes, Box track, Box[] media, bool isFragmented)
    {
        var parts = boxes.In(track);
        var inMedia = boxes.In(BoxReader.Need(parts, "mdia"));
        var handler = BoxReader.Need(inMedia, "hdlr");
        var inner = boxes.In(BoxReader.Need(inMedia, "minf"));
        var samples = boxes.In(BoxReader.Need(inner, "stbl"));
        if (!Shown.Contains(boxes.File.Name(handler.AtLeast(24).Body + 8)))
        {
            if (isFragmented)
                throw new InvalidDataException("A track of something else, in parts.");
            SampleTable.Blank(boxes, samples, media);
            boxes.Free(track);
            return;
        }

        CheckSamples(boxes, BoxReader.Need(samples, "stsd"));
        CheckPlace(boxes, inner);
        FindInShown(boxes, parts, inMedia, inner, samples);
    }

    private static void FindInShown(BoxReader boxes, List<Box> track, List<Box> media, List<Box> inner, List<Box> samples)
    {
        boxes.Keep(track, "tkhd", "tapt", "clip", "matt", "load", "edts", "tref", "mdia");
        if (BoxReader.Find(track, "tref") is { } references)
            boxes.Keep(boxes.In(references), "auxl", "thmb", "vdep", "vplx");
        boxes.Keep(media, "mdhd", "hdlr", "elng", "minf");
        boxes.Keep(inner, "vmhd", "smhd", "gmhd", "nmhd", "hdlr", "dinf", "stbl");
        boxes.Keep(
            samples, "stsd", "stts", "ctts", "cslg", "stss", "stps", "stsc", "stsz", "stz2", "stco", "co64", "sdtp", "stsh", "stdp", "padb",
            "sbgp", "sgpd", "subs");
        // The name of a handler may be anything.
        foreach (var handler in media.Concat(inner).Where(box => box.Name == "hdlr"))
            boxes.Edits.Blank(handler.AtLeast(24).Body + 24, handler.End);
    }

    private static void CheckSamples(BoxReader boxes, Box descriptions)
    {
        if (boxes.In(descriptions.FullBody + 4, descriptions.End).Exists(box => Encrypted.Contains(box.Name)))
            throw new InvalidDataException("Encrypted.");
    }

    /// <summary>The media lies in this file: a reference elsewhere is a path or an address.</summary>
    private static void CheckPlace(BoxReader boxes, List<Box> inner)
    {
        if (BoxReader.Find(inner, "dinf") is not { } place)
            return;
        var references = BoxReader.Need(boxes.In(place), "dref");
        foreach (var reference in boxes.In(references.FullBody + 4, references.End))
            if (reference.End - reference.Body != 4 || (boxes.File.UInt32(reference.Body) & 1) == 0)
                throw new InvalidDataException("The media lies elsewhere.");
    }
}
