using System.Security.Cryptography;
using System.Text;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

public class TelmaSignatureTests
{
    private const string Secret = "a-secret-of-both-sides-0123456789abcdef";
    private const string Body = """{"id":"1","ticket":"TEL-000001"}""";
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0)]
    [InlineData(-300)]
    [InlineData(300)]
    public void An_event_of_now_is_Telmas_and_its_clock_may_be_five_minutes_off_either_way(int seconds)
    {
        var at = Now.AddSeconds(seconds);

        Assert.Equal(at, Check(at, Sign(at)).Value);
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    [InlineData(-86400)]
    [InlineData(86400)]
    public void One_that_is_right_but_not_of_now_is_expired(int seconds)
    {
        var at = Now.AddSeconds(seconds);

        Assert.Equal("signature-expired", Check(at, Sign(at)).Refused!.Code);
    }

    [Fact]
    public void Heard_again_later_than_five_minutes_it_is_a_replay()
    {
        var signature = Sign(Now);

        Assert.Null(Check(Now, signature).Refused);
        Assert.Equal("signature-expired", TelmaSignature.Check([Secret], Stamp(Now), signature, Bytes(Body), Now.AddSeconds(301)).Refused!.Code);
    }

    [Fact]
    public void A_replay_with_a_new_time_is_a_forgery() =>
        Assert.Equal("signature-invalid", Check(Now.AddSeconds(10), Sign(Now)).Refused!.Code);

    [Theory]
    [InlineData("""{"id":"1","ticket":"TEL-000002"}""")]
    [InlineData("""{"id":"1","ticket":"TEL-000001"} """)]
    [InlineData("")]
    public void A_body_of_other_bytes_is_a_forgery(string body) =>
        Assert.Equal("signature-invalid", TelmaSignature.Check([Secret], Stamp(Now), Sign(Now), Bytes(body), Now).Refused!.Code);

    [Fact]
    public void So_is_what_was_signed_with_another_secret() =>
        Assert.Equal("signature-invalid", Check(Now, Sign(Now, secret: "another-secret-of-both-sides-0123456789")).Refused!.Code);

    public static TheoryData<string?, string?> Broken => new()
    {
        { null, Sign(Now) },
        { "", Sign(Now) },
        { "soon", Sign(Now) },
        { "-5", Sign(Now) },
        { " " + Stamp(Now), Sign(Now) },
        { Stamp(Now) + ".0", Sign(Now) },
        { "99999999999999999999", Sign(Now) },
        { "999999999999999999", Sign(Now) },
        { Stamp(Now), null },
        { Stamp(Now), "" },
        { Stamp(Now), "v1=" },
        { Stamp(Now), Sign(Now)[3..] },
        { Stamp(Now), "v2=" + Sign(Now)[3..] },
        { Stamp(Now), Sign(Now)[..^1] },
        { Stamp(Now), Sign(Now) + "0" },
        { Stamp(Now), Sign(Now)[..^1] + "g" },
        { Stamp(Now), $"{Sign(Now)},{Sign(Now)}" },
        { Stamp(Now), "v1=" + new string('0', 64) },
        { Stamp(Now), new string('v', 100_000) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Headers_that_are_missing_or_broken_are_a_forgery_and_never_a_crash(string? timestamp, string? signature) =>
        Assert.Equal("signature-invalid", TelmaSignature.Check([Secret], timestamp, signature, Bytes(Body), Now).Refused!.Code);

    [Fact]
    public void The_contracts_own_example_is_signed_as_it_says()
    {
        var readme = Repository.Read("contracts/partners/telma/README.md");
        var body = File.ReadAllBytes(Repository.PathTo("contracts/partners/telma/examples/webhook-event.json"));
        string Said(string name) => readme.Split('\n').Single(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..].Trim();

        var timestamp = Said("Telma-Timestamp");
        var result = TelmaSignature.Check(
            [Said("secret")], timestamp, Said("Telma-Signature"), body, DateTimeOffset.FromUnixTimeSeconds(long.Parse(timestamp)));

        Assert.Null(result.Refused);
    }

    private static Domain.Result<DateTimeOffset> Check(DateTimeOffset at, string signature) =>
        TelmaSignature.Check([Secret], Stamp(at), signature, Bytes(Body), Now);

    private static string Stamp(DateTimeOffset at) => $"{at.ToUnixTimeSeconds()}";

    private static string Sign(DateTimeOffset at, string secret = Secret) =>
        "v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Bytes(secret), Bytes($"{Stamp(at)}.{Body}")));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
