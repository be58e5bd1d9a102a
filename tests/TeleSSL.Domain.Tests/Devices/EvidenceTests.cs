using System.Security.Cryptography;
using System.Text.Json;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class EvidenceTests
{
    private static readonly byte[] Key = [1, 2, 3];
    private static readonly SentToRepair One = new(A.Text("cracked"), new Code("workshop-1"));

    [Fact]
    public void Equal_evidence_has_one_fingerprint_and_any_other_another()
    {
        Assert.Equal(Of(One), Of(One with { }));
        Assert.Equal(4, new[]
        {
            One, One with { Fault = A.Text("wet") }, One with { Warranty = true }, One with { Unwipeable = A.Text("dead") },
        }.Select(Of).Distinct().Count());
    }

    [Fact]
    public void The_order_of_ticks_does_not_matter()
    {
        var ticks = A.Ticked(SslTask.Setup).Items;

        Assert.Equal(Of(Read(ticks)), Of(Read(ticks.Reverse())));
    }

    [Fact]
    public void What_a_person_wrote_cannot_be_read_in_it() => Assert.Matches("^[0-9a-f]{32}$", Of(One));

    [Fact]
    public void Nor_be_tried_out_without_the_key() => Assert.NotEqual(Of(One), Fingerprint(One, [1, 2, 4]));

    [Fact]
    public void A_repeat_is_known_by_its_fingerprint()
    {
        var hold = A.Task("stock-control.hold");
        var at = A.Facts(A.Device()) with { EvidenceFingerprint = "one" };
        var once = at with { Device = hold.Decide(at, A.Stamp()).Accepted() };

        Assert.Empty(hold.Decide(once, A.Stamp(1)).Change().Entries);
        Assert.Single(hold.Decide(once with { EvidenceFingerprint = "another" }, A.Stamp(1)).Change().Entries);
    }

    [Fact]
    public void Without_one_nothing_is_decided() =>
        Assert.Throws<ArgumentException>(() => A.Task("stock-control.hold").Decide(A.Facts(A.Device()), A.Stamp()));

    private static string Of(DeviceTask task) => Fingerprint(task, Key);

    private static string Fingerprint(DeviceTask task, byte[] key) => Evidence.Fingerprint(task, bytes => HMACSHA256.HashData(key, bytes));

    private static Setup Read(IEnumerable<KeyValuePair<string, bool>> ticks) =>
        JsonSerializer.Deserialize<Setup>(
            $$$"""{"checklist":{{{{string.Join(',', ticks.Select(tick => $"\"{tick.Key}\":true"))}}}}}""", DomainJson.Options)!;
}
