using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Media;

namespace TeleSSL.Domain.Tests.Media;

/// <summary>Files made to hurt. What is not understood is null, soon and without an exception.</summary>
public class HostileMediaTests
{
    private static readonly byte[] Start = MediaFile.Box("ftyp", Latin("isom\0\0\0\0isom"));

    public static TheoryData<string> Real => [.. MediaFile.Real];

    [Theory]
    [MemberData(nameof(Real))]
    public void Cut_off_anywhere_a_file_is_clean_or_not_understood(string name)
    {
        var (file, format) = (MediaFile.Read(name), MediaFile.FormatOf(MediaFile.Read(name)));

        for (var length = 0; length < file.Length; length += 7)
            if (MediaFile.Cleaned(file[..length], format) is { } clean)
                Assert.True(MediaFile.Find(clean, "Anna") < 0 && MediaFile.Find(clean, "55.40") < 0, $"{length}");
    }

    [Fact]
    public void Whatever_is_changed_in_a_file_it_is_clean_or_not_understood() => Prop.ForAll(
        (from name in Gen.Elements(MediaFile.Real)
         from changes in Gen.ArrayOf(from at in Gen.Choose(0, 20_000) from value in Gen.Elements(0, 1, 2, 8, 127, 128, 255) select (at, value), 6)
         select (name, changes)).ToArbitrary(),
        it =>
        {
            var (file, format) = (MediaFile.Read(it.name), MediaFile.FormatOf(MediaFile.Read(it.name)));
            foreach (var (at, value) in it.changes)
                file[at % file.Length] = (byte)value;
            return MediaFile.Cleaned(file, format) is not { } clean || clean.SequenceEqual(MediaFile.Cleaned(clean, format) ?? []);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("00000000"), InlineData("00000001"), InlineData("00000007"), InlineData("FFFFFFFF"), InlineData("7FFFFFFF"), InlineData("80000000")]
    public void A_size_that_lies_is_not_believed(string size)
    {
        var file = MediaFile.Read("clip.mp4");
        foreach (var name in (string[])["moov", "trak", "stsz", "stco", "stsc", "hdlr"])
        {
            // The last box of a file may leave its size open.
            if (name == "moov" && size == "00000000")
                continue;
            var lying = file.ToArray();
            Convert.FromHexString(size).CopyTo(lying, MediaFile.Find(file, name) - 4);

            Assert.Null(MediaFile.Cleaned(lying));
        }
    }

    [Theory]
    [InlineData("FFFFFFFFFFFFFFFF"), InlineData("7FFFFFFFFFFFFFFF"), InlineData("8000000000000000"), InlineData("000000000000000F"), InlineData("0000000000000000")]
    public void Nor_is_a_long_one(string size) =>
        Assert.Null(MediaFile.Cleaned([.. Start, 0, 0, 0, 1, .. "moov"u8, .. Convert.FromHexString(size), .. new byte[64]]));

    [Fact]
    public void Ten_thousand_boxes_in_each_other_are_one_box_that_goes()
    {
        byte[] nested = [];
        for (var depth = 0; depth < 10_000; depth++)
            nested = [.. MediaFile.Number(8 + nested.Length), .. depth % 2 == 0 ? "udta"u8 : "trak"u8, .. nested];

        Assert.Null(MediaFile.Cleaned([.. Start, .. MediaFile.Box("moov", nested)]));
        var film = MediaFile.Read("clip.mp4");
        Assert.True(MediaFile.Cleaned([.. film, .. MediaFile.Box("udta", nested)])!.AsSpan()[(film.Length + 8)..].IndexOfAnyExcept((byte)0) < 0);
    }

    [Fact]
    public void Hundreds_of_thousands_of_parts_are_refused_or_read_within_seconds()
    {
        var watch = Stopwatch.StartNew();
        var box = MediaFile.Box("free");

        Assert.Null(MediaFile.Cleaned([.. Start, .. Enumerable.Repeat(box, 400_000).SelectMany(one => one)]));
        byte[] comments = [.. Enumerable.Range(0, 400_000).SelectMany(i => MediaFile.Segment(i % 2 == 0 ? (byte)0xFE : (byte)0xDD, [0, 0]))];
        Assert.Null(MediaFile.Cleaned([0xFF, 0xD8, .. comments, 0xFF, 0xD9]));
        Assert.NotNull(MediaFile.Cleaned([0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 4_000_000), 0xD9]));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_page_in_a_comment_of_a_picture_goes()
    {
        var file = MediaFile.Read("photo.jpg");

        var clean = MediaFile.Cleaned([.. file[..2], .. MediaFile.Segment(0xFE, [.. "<script>alert(1)</script>"u8]), .. file[2..]]);

        Assert.Equal(MediaFile.Cleaned(file), clean);
    }

    [Fact]
    public void A_wrong_check_value_makes_a_png_broken()
    {
        var file = MediaFile.Read("shot.png");
        file[MediaFile.Find(file, "tEXt") + 6] ^= 1;

        Assert.Null(MediaFile.Cleaned(file));
    }

    [Fact]
    public void Samples_said_to_lie_elsewhere_than_in_the_media_are_not_made_zeros()
    {
        var file = MediaFile.Read("clip.mov");
        var text = file.AsSpan().LastIndexOf(Latin("stco"));
        MediaFile.Number(8).CopyTo(file, text + 12);

        Assert.Null(MediaFile.Cleaned(file));
    }

    [Theory]
    [InlineData("avc1", "encv"), InlineData("mvhd", "cmov"), InlineData("udta", "pssh")]
    public void What_is_encrypted_or_compressed_is_not_understood(string name, string other)
    {
        var file = MediaFile.Read("clip.mp4");
        Latin(other).CopyTo(file, file.AsSpan().LastIndexOf(Latin(name)));

        Assert.Null(MediaFile.Cleaned(file, MediaFormat.Iso));
    }

    [Theory]
    [InlineData("Exif", "jpeg"), InlineData("hvcC", "what")]
    public void A_picture_with_an_unknown_part_is_not_understood(string name, string other)
    {
        var file = MediaFile.Read("photo.heic");
        Latin(other).CopyTo(file, MediaFile.Find(file, name));

        Assert.Null(MediaFile.Cleaned(file));
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
