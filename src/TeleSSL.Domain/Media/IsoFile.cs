namespace TeleSSL.Domain.Media;

/// <summary>
/// Pictures and films in boxes: HEIC and AVIF (ISO/IEC 23008-12), MP4 (ISO/IEC 14496-12 and -14) and QuickTime. What is taken out becomes
/// free space of the same size: the tables of a file name places in it.
/// </summary>
internal static class IsoFile
{
    public static void Find(MediaReader file, Edits edits)
    {
        var boxes = new BoxReader(file, edits);
        var whole = boxes.Whole();
        var media = whole.Where(box => box.Name == "mdat").ToArray();
        var isPicture = BoxReader.Find(whole, "meta") is { } meta && PictureItems.Find(boxes, meta, media);
        if (BoxReader.Find(whole, "moov") is { } film)
            Movie.Find(boxes, film, media, whole.Exists(box => box.Name == "moof"));
        else if (!isPicture)
            throw new InvalidDataException("Neither a picture nor a film.");
        foreach (var part in whole.Where(box => box.Name == "moof"))
            Movie.FindInFragment(boxes, part);
        boxes.Keep(whole, "ftyp", "styp", "sidx", "ssix", "mfra", "mdat", "moov", "moof", isPicture ? "meta" : "moov");
    }
}
