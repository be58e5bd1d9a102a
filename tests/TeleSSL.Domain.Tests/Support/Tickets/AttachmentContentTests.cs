using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class AttachmentContentTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", "image/png")]
    [InlineData("FFD8FFE000104A464946", "image/jpeg")]
    [InlineData("FFD8FF", "image/jpeg")]
    [InlineData("255044462D312E370A", "application/pdf")]
    [InlineData("00000018667479706865696300000000", "image/heic")]
    [InlineData("0000001C667479706D69663100000000686569636D696631", "image/heic")]
    [InlineData("68656A0A", "text/plain; charset=utf-8")]
    [InlineData("EFBBBFC3A6C3B8C3A50D0A09", "text/plain; charset=utf-8")]
    [InlineData("3C7376673E3C7363726970743E", "text/plain; charset=utf-8")]
    [InlineData("", null)]
    [InlineData("4D5A9000", null)]
    [InlineData("504B0304", null)]
    [InlineData("7F454C46", null)]
    [InlineData("474946383961FFFF", null)]
    [InlineData("0000001C667479706D69663100000000617669666D696631", "image/avif")]
    [InlineData("00000024667479706D696631000000006D6966316D6961664D6948424D69507268656963", "image/heic")]
    [InlineData("00000018667479706D696631000000006D6966316D696166", "image/heif")]
    [InlineData("000000186674797068656978000000006D69663168656978", "image/heic")]
    [InlineData("00000018667479706D736631000000006D73663168657663", "image/heic")]
    [InlineData("00000018667479706D7034320000000069736F6D6D703432", "video/mp4")]
    [InlineData("0000001466747970717420200000000071742020", "video/quicktime")]
    [InlineData("00000008776964650000100A6D64617400000000", "video/quicktime")]
    [InlineData("0000001466747970637278200000000063727820", null)]
    [InlineData("524946462400000057454250565038", "image/webp")]
    [InlineData("524946462400000057415645666D7420", null)]
    [InlineData("1B5B33316D4552524F521B5B306D2073656E736F72206C6F73740A", "text/plain; charset=utf-8")]
    [InlineData("68656A00", null)]
    [InlineData("E6F8E5", null)]
    [InlineData("C3", null)]
    [InlineData("20255044462D312E37FF", null)]
    public void A_file_is_what_its_bytes_say(string hex, string? mediaType) => Assert.Equal(mediaType, Kind([Convert.FromHexString(hex)])?.MediaType);

    [Fact]
    public void It_does_not_matter_in_which_pieces_it_comes() => Prop.ForAll(
        (from text in Gen.Elements("Æblegrød med fløde 😀 og mere til, så det er langt", "%PDF-1.7 …", "kort", "\u0007klokke", "")
         from cuts in Gen.Choose(1, 7)
         select (bytes: Encoding.UTF8.GetBytes(text), cuts)).ToArbitrary(),
        it => Kind([it.bytes]) == Kind(it.bytes.Chunk(it.cuts))).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void What_cannot_become_a_file_that_is_allowed_is_known_at_once()
    {
        var program = new AttachmentContent();
        program.Add([0x4D, 0x5A, 0x90, 0x00, .. new byte[40]]);
        var text = new AttachmentContent();
        text.Add(Encoding.UTF8.GetBytes(new string('x', 100)));

        Assert.True(program.IsHopeless);
        Assert.False(text.IsHopeless);
        text.Add([0]);
        Assert.True(text.IsHopeless);
    }

    [Fact]
    public void A_brand_counts_wherever_it_is_named()
    {
        byte[] brands = [.. Enumerable.Repeat("MiHB"u8.ToArray(), 900).SelectMany(brand => brand), .. "heic"u8];
        byte[] file = [0, 0, (byte)((brands.Length + 16) >> 8), (byte)(brands.Length + 16), .. "ftypmif1\0\0\0\0"u8, .. brands, .. new byte[100]];

        Assert.Equal("image/heic", Kind([file])!.MediaType);
        Assert.Equal("image/heic", Kind(file.Chunk(33))!.MediaType);
    }

    [Fact]
    public void The_largest_size_is_known_from_the_start_of_the_file()
    {
        var film = new AttachmentContent();
        film.Add([0, 0, 0, 24, .. "ftypmp42\0\0\0\0isommp42"u8, .. new byte[40]]);
        var text = new AttachmentContent();
        text.Add(Encoding.UTF8.GetBytes(new string('x', 100)));

        Assert.Equal((50 << 20, 10 << 20), (film.KindSoFar!.MaxBytes, text.KindSoFar!.MaxBytes));
    }

    [Theory]
    [InlineData("skærm.png", "skærm.png")]
    [InlineData("SKÆRM.PNG", "SKÆRM.PNG")]
    [InlineData("skærm.exe", "skærm.exe.png")]
    [InlineData("../../etc/passwd", ".._.._etc_passwd.png")]
    [InlineData(@"C:\billeder\a", "C:_billeder_a.png")]
    public void A_name_to_save_by_is_of_no_folder_and_ends_as_the_content_is(string called, string saved) =>
        Assert.Equal(saved, AttachmentKind.Png.Named(called));

    private static AttachmentKind? Kind(IEnumerable<byte[]> pieces)
    {
        var content = new AttachmentContent();
        foreach (var piece in pieces)
            content.Add(piece);
        return content.Kind();
    }
}
