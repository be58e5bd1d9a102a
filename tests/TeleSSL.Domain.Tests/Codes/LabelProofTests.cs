using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class LabelProofTests
{
    private const string Link = "https://id.example/own/8004/952TS00012344";

    [Theory]
    [InlineData("0000000000000000", "AAAAAAAAAA")]
    [InlineData("FFFFFFFFFFFFFF00", "7777777777")]
    [InlineData("FFFFFFFFFFFFC000", "7777777777")]
    [InlineData("0842108421084200", "BBBBBBBBBB")]
    [InlineData("666F6F6261720000", "MZXW6YTBOI")]
    public void It_is_the_first_50_bits_of_the_MAC_in_base32(string mac, string letters) =>
        Assert.Equal(new LabelProof("l1", letters), LabelProof.Of("l1", Convert.FromHexString(mac)));

    [Fact]
    public void A_label_carries_it_beside_the_GS1_identifiers_and_a_scanner_reads_the_same_without_it()
    {
        var proven = new LabelProof("l1", "MZXW6YTBOI").AddedTo(Link);

        Assert.Equal($"{Link}?k=l1.MZXW6YTBOI", proven);
        Assert.Equal(new LabelProof("l1", "MZXW6YTBOI"), LabelProof.In(proven));
        var (with, without) = (CodeReader.Read([proven], "952").Value, CodeReader.Read([Link], "952").Value);
        Assert.Equal((without.Kind, without.Giai, without.AssetTag), (with.Kind, with.Giai, with.AssetTag));
        Assert.Equal((0, 0), (with.Notes.Count, with.Fields.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("TS-0001234-4")]
    [InlineData(Link)]
    [InlineData(Link + "?")]
    [InlineData(Link + "?k")]
    [InlineData(Link + "?k=")]
    [InlineData(Link + "?k=.")]
    [InlineData(Link + "?k=l1")]
    [InlineData(Link + "?k=l1.")]
    [InlineData(Link + "?k=.MZXW6YTBOI")]
    [InlineData(Link + "?k=l1.MZXW6YTBO")]
    [InlineData(Link + "?k=l1.MZXW6YTBOIA")]
    [InlineData(Link + "?k=l1.mzxw6ytboi")]
    [InlineData(Link + "?k=l1.MZXW6YTBO1")]
    [InlineData(Link + "?k=l1.MZXW6YTBOI.")]
    [InlineData(Link + "?k=1l.MZXW6YTBOI")]
    [InlineData(Link + "?k=L1.MZXW6YTBOI")]
    [InlineData(Link + "?k=l12345678.MZXW6YTBOI")]
    [InlineData(Link + "?k=l1.ＭＺＸＷ６ＹＴＢＯＩ")]
    [InlineData(Link + "?k=😀.😀😀😀😀😀")]
    [InlineData(Link + "?n=l1.MZXW6YTBOI")]
    [InlineData(Link + "?k=l1.MZXW6YTBOI&k=l1.MZXW6YTBOI")]
    public void What_no_label_of_ours_carries_is_no_proof(string code) => Assert.Null(LabelProof.In(code));

    [Theory]
    [InlineData("TS-0001234-4", "TS-0001234-4")]
    [InlineData(Link, Link)]
    [InlineData(Link + "?17=270131", Link + "?17=270131")]
    [InlineData(Link + "?k=l1.MZXW6YTBOI", Link)]
    [InlineData("]Q3" + Link + "?k=l1.MZXW6YTBOI\r\n", "]Q3" + Link)]
    [InlineData(Link + "?k=l1.MZXW6YTBOI#top", Link + "#top")]
    [InlineData(Link + "?17=270131&k=l1.MZXW6YTBOI;10=L1", Link + "?17=270131&10=L1")]
    [InlineData(Link + "?k=&k=other&K=l1.MZXW6YTBOI", Link)]
    [InlineData(Link + "?\u200bk\u2060=l1.MZXW6YTBOI", Link)]
    [InlineData("id.example/8004/1?k=l1.MZXW6YTBOI", "id.example/8004/1")]
    [InlineData("httpsÆ--id.example-own-8004-952TS00012344_k´l1.MZXW6YTBOI\r\n", Link)]
    [InlineData("httpsÆ--id.example-own-8004-952TS00012344_ká1.MZXW6YTBOI", Link)]
    [InlineData("https>&&id.example&own&8004&952TS00012344_k)l1.MZXW6YTBOI", Link)]
    [InlineData("httpsÆ--id.example-own-8004-952TS00012344", "httpsÆ--id.example-own-8004-952TS00012344")]
    [InlineData("what_k´l1.MZXW6YTBOI", "what_k´l1.MZXW6YTBOI")]
    [InlineData("what? k", "what? k")]
    [InlineData("?", "?")]
    public void It_is_left_out_of_what_is_stored_and_nothing_else_is(string code, string stored) => Assert.Equal(stored, LabelProof.Without(code));

    [Theory]
    [InlineData("a", true)]
    [InlineData("l2026", true)]
    [InlineData("l1234567", true)]
    [InlineData("l12345678", false)]
    [InlineData("", false)]
    [InlineData("1", false)]
    [InlineData("L1", false)]
    [InlineData("l.1", false)]
    [InlineData("ø", false)]
    public void An_id_of_a_key_fits_into_a_link(string id, bool fits) => Assert.Equal(fits, LabelProof.IsKey(id));
}
