using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Server.Live;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Tests.Live;

public class EntryBatchTests
{
    [Theory]
    [InlineData(1_000)]
    [InlineData(5_000)]
    [InlineData(1_000_000)]
    public void All_go_out_in_their_order_and_no_message_is_longer_than_it_may_be(int longest)
    {
        var entries = Enumerable.Range(1, 60).Select(seq => Entry(seq, seq * 10)).ToArray();

        var batches = EntryBatch.Of(entries, longest).ToArray();

        Assert.Equal(entries.Select(entry => entry.Seq), batches.SelectMany(batch => batch.Select(entry => entry.Seq)));
        Assert.All(batches, batch => Assert.True(JsonSerializer.Serialize(batch, Json.Options).Length <= longest, $"{batch.First}-{batch.Last}"));
    }

    [Fact]
    public void One_that_is_longer_than_that_goes_by_itself() =>
        Assert.Equal([1, 1, 1], EntryBatch.Of([Entry(1, 10), Entry(2, 2_000), Entry(3, 10)], 1_000).Select(batch => batch.Count));

    [Fact]
    public void What_is_sent_reads_as_the_entry_that_the_contract_says()
    {
        var entry = Entry(7, 40);

        var sent = JsonSerializer.Deserialize<LiveEntry[]>(JsonSerializer.Serialize(EntryBatch.Of([entry], 1_000).Single(), Json.Options), Json.Options)!;

        var read = Assert.Single(sent);
        Assert.Equal(entry.Read() with { Data = read.Data }, read);
        Assert.Equal(entry.Data, read.Data.GetRawText());
    }

    private static SentEntry Entry(long seq, int length) => new(
        seq, DateTimeOffset.UnixEpoch.AddSeconds(seq), "devices", "device", Guid.AllBitsSet.ToString(), (int)seq, "delivery.dispatched", "depot1",
        JsonSerializer.Serialize(new { æ = new string('x', length) }, Json.Options));
}
