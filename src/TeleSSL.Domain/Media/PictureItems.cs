namespace TeleSSL.Domain.Media;

/// <summary>
/// The items of a picture file (ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12). Coded pictures and what is made of them stay. Exif, XMP and
/// what an address describes become zeros where they lie; the picture's orientation is a property of its own, and stays.
/// </summary>
internal static class PictureItems
{
    private static readonly string[] Pictures = ["hvc1", "av01", "avc1", "vvc1", "grid", "iovl", "iden", "tmap", "lhv1"];

    private static readonly string[] Properties =
    [
        "hvcC", "av1C", "avcC", "vvcC", "lhvC", "ispe", "colr", "pixi", "pasp", "irot", "imir", "clap", "auxC", "clli", "mdcv", "cclv",
        "amve", "a1op", "a1lx", "lsel", "tols", "oinf", "rloc", "iscl",
    ];

    /// <summary>Descriptions, dates and where the camera was (ISO/IEC 23008-12, 6.5).</summary>
    private static readonly string[] Telling = ["udes", "altt", "crtt", "mdft", "cmin", "cmex", "uuid", "free", "skip"];

    /// <summary>False when these are no items of a picture.</summary>
    public static bool Find(BoxReader boxes, Box meta, Box[] media)
    {
        // QuickTime's has no version; then the first child starts four bytes earlier, and is no handler of pictures.
        if (meta.End - meta.Body < 36 || boxes.File.Name(meta.Body + 8) != "hdlr" || boxes.File.Name(meta.Body + 20) != "pict")
            return false;
        var parts = boxes.In(meta.FullBody, meta.End);
        if (parts.Exists(box => box.Name is "ipro" or "dinf"))
            throw new InvalidDataException("Encrypted, or elsewhere.");
        boxes.Keep(parts, "hdlr", "pitm", "iinf", "iref", "iprp", "iloc", "idat", "grpl");
        boxes.Edits.Blank(BoxReader.Need(parts, "hdlr").AtLeast(24).Body + 24, BoxReader.Need(parts, "hdlr").End);
        FindInProperties(boxes, boxes.In(BoxReader.Need(parts, "iprp")));
        var others = Others(boxes, BoxReader.Need(parts, "iinf"));
        new ItemPlaces(boxes, BoxReader.Need(parts, "iloc"), BoxReader.Find(parts, "idat"), media).Blank(others);
        return true;
    }

    private static void FindInProperties(BoxReader boxes, List<Box> parts)
    {
        boxes.Keep(parts, "ipco", "ipma");
        foreach (var property in boxes.In(BoxReader.Need(parts, "ipco")))
            if (Telling.Contains(property.Name))
                boxes.Free(property);
            else if (!Properties.Contains(property.Name))
                throw new InvalidDataException("An unknown property.");
    }

    /// <summary>The items that are no pictures.</summary>
    private static HashSet<uint> Others(BoxReader boxes, Box information)
    {
        var others = new HashSet<uint>();
        var header = boxes.File.Byte(information.Body) == 0 ? 2 : 4;
        foreach (var entry in boxes.In(information.FullBody + header, information.End))
        {
            var version = boxes.File.Byte(entry.AtLeast(12).Body);
            if (entry.Name != "infe" || version is not (2 or 3))
                throw new InvalidDataException("An unknown kind of item.");
            var id = version == 2 ? boxes.File.UInt16(entry.FullBody) : boxes.File.UInt32(entry.FullBody);
            var at = entry.FullBody + (version == 2 ? 2 : 4);
            if (boxes.File.UInt16(at) != 0)
                throw new InvalidDataException("Encrypted.");
            if (boxes.File.Name(at + 2) is "Exif" or "mime" or "uri ")
                others.Add(id);
            else if (!Pictures.Contains(boxes.File.Name(at + 2)))
                throw new InvalidDataException("An unknown kind of item.");
            BlankName(boxes, at + 6, entry.End);
        }

        return others;
    }

    // Ends with a zero; spaces, since what may follow it must stay where it is.
    private static void BlankName(BoxReader boxes, long from, long to)
    {
        var name = boxes.File.Part(from, Math.Max(from, to), 256);
        var length = Array.IndexOf(name, (byte)0);
        if (length < 0)
            throw new InvalidDataException("A name without an end.");
        if (length > 0)
            boxes.Edits.Replace(from, from + length, Enumerable.Repeat((byte)' ', length).ToArray());
    }
}
