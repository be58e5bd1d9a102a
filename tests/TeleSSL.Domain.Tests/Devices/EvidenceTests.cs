using System.Text.Json;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class EvidenceTests
{
    [Fact]
    public void Equal_evidence_has_one_fingerprint_and_any_other_another()
    {
        var one = new SentToRepair(A.Text("cracked"), new Code("workshop-1"));

        Assert.Equal(Evidence.Fingerprint(one), Evidence.Fingerprint(one with { }));
        Assert.Equal(4, new[]
        {
            one, one with { Fault = A.Text("wet") }, one with { Warranty = true }, one with { Unwipeable = A.Text("dead") },
        }.Select(Evidence.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void The_order_of_ticks_does_not_matter()
    {
        var ticks = A.Ticked(SslTask.Setup).Items;

        Assert.Equal(Evidence.Fingerprint(Read(ticks)), Evidence.Fingerprint(Read(ticks.Reverse())));
    }

    [Fact]
    public void What_a_person_wrote_cannot_be_read_in_it() =>
        Assert.Matches("^[0-9a-f]{32}$", Evidence.Fingerprint(new SentToRepair(A.Text("cracked"), new Code("workshop-1"))));

    private static Setup Read(IEnumerable<KeyValuePair<string, bool>> ticks) =>
        JsonSerializer.Deserialize<Setup>(
            $$$"""{"checklist":{{{{string.Join(',', ticks.Select(tick => $"\"{tick.Key}\":true"))}}}}}""", DomainJson.Options)!;
}
