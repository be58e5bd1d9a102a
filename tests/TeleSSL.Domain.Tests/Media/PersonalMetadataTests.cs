using System.Text;
using TeleSSL.Domain.Media;

namespace TeleSSL.Domain.Tests.Media;

public class PersonalMetadataTests
{
    public static TheoryData<string> Real => [.. MediaFile.Real];

    [Theory]
    [MemberData(nameof(Real))]
    public void No_place_and_no_name_is_left_in_a_real_file(string name)
    {
        var file = MediaFile.Read(name);
        Assert.True(Says(file, "Anna") || Says(file, "+55.40"), "The file has nothing to take out.");

        var clean = MediaFile.Cleaned(file)!;

        Assert.All((string[])["Anna", "Odense", "55.40", "55.403756", "adobe:ns:meta", "GPS", "\u00A9xyz", "SN-ANNA"], word => Assert.False(Says(clean, word), word));
    }

    [Theory]
    [MemberData(nameof(Real))]
    public void What_is_clean_has_nothing_more_to_take_out_of_it(string name)
    {
        var clean = MediaFile.Cleaned(MediaFile.Read(name))!;

        Assert.Equal(clean, MediaFile.Cleaned(clean));
    }

    [Theory]
    [InlineData("photo.jpg", new byte[] { 0xFF, 0xDB }, new byte[] { 0xFF, 0xD9 })]
    [InlineData("shot.png", new byte[] { 0x49, 0x44, 0x41, 0x54 }, new byte[] { 0x49, 0x45, 0x4E, 0x44 })]
    [InlineData("picture.webp", new byte[] { 0x56, 0x50, 0x38, 0x20 }, new byte[] { 0x45, 0x58, 0x49, 0x46 })]
    public void The_coded_picture_is_the_same_to_the_bit(string name, byte[] from, byte[] to)
    {
        var file = MediaFile.Read(name);

        Assert.Equal(Between(file), Between(MediaFile.Cleaned(file)!));

        byte[] Between(byte[] all) => all[all.AsSpan().IndexOf(from)..all.AsSpan().LastIndexOf(to)];
    }

    [Theory]
    [InlineData("photo.jpg", 6), InlineData("shot.png", 8), InlineData("picture.webp", 3)]
    public void The_picture_is_turned_as_before_and_the_block_says_nothing_else(string name, byte orientation)
    {
        var clean = MediaFile.Cleaned(MediaFile.Read(name))!;

        var block = clean[MediaFile.Find(clean, "MM\0*")..][..26];
        Assert.Equal(Convert.FromHexString($"4D4D002A00000008000101120003000000010{orientation:X3}000000000000"), block);
    }

    [Theory]
    [InlineData("photo.heic"), InlineData("photo.avif"), InlineData("clip.mp4"), InlineData("clip.mov"), InlineData("parts.mp4")]
    public void In_a_file_of_boxes_every_byte_stays_where_it_is_and_what_goes_is_blank_or_free_space(string name)
    {
        var file = MediaFile.Read(name);
        var clean = MediaFile.Cleaned(file)!;

        Assert.Equal(file.Length, clean.Length);
        for (var at = 0; at < file.Length; at++)
            Assert.True(clean[at] == file[at] || clean[at] is 0 or (byte)' ' || Encoding.Latin1.GetString(clean, at - 3, 7).Contains("free", StringComparison.Ordinal), $"{at}");
    }

    [Theory]
    [InlineData("clip.mp4"), InlineData("parts.mp4")]
    public void Picture_and_sound_are_the_same_to_the_bit(string name)
    {
        var file = MediaFile.Read(name);
        var media = MediaFile.Find(file, "mdat");
        var size = (file[media - 2] << 8) | file[media - 1];

        Assert.Equal(file[media..(media - 4 + size)], MediaFile.Cleaned(file)![media..(media - 4 + size)]);
    }

    [Fact]
    public void A_track_that_says_where_the_camera_was_goes_with_what_it_says()
    {
        var file = MediaFile.Read("clip.mov");

        var clean = MediaFile.Cleaned(file)!;

        Assert.True(Says(file, "GPS(10.4023,55.4037,15) Anna"));
        Assert.Equal((3, 2), (Count(file, "trak"), Count(clean, "trak")));
    }

    [Fact]
    public void What_follows_the_end_of_a_picture_goes()
    {
        foreach (var name in (string[])["photo.jpg", "shot.png", "picture.webp"])
        {
            var file = MediaFile.Read(name);

            Assert.Equal(MediaFile.Cleaned(file), MediaFile.Cleaned([.. file, .. "ftypmp42 55.40 Anna"u8], MediaFile.FormatOf(file)));
        }
    }

    [Fact]
    public void A_pdf_is_never_certain_and_a_text_says_what_it_says()
    {
        Assert.Null(PersonalMetadata.FindIn(new MediaFile([.. "%PDF-1.7"u8]), MediaFormat.Opaque));
        Assert.Empty(PersonalMetadata.FindIn(new MediaFile([.. "55.40 Anna"u8]), MediaFormat.Plain)!);
    }

    private static bool Says(byte[] file, string text) => MediaFile.Find(file, text) >= 0;

    private static int Count(byte[] file, string text) => Encoding.Latin1.GetString(file).Split(text).Length - 1;
}
