using TeleSSL.Domain.Support.Replies;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Replies;

public class CannedReplyEntryTests
{
    private static readonly Guid Id = Guid.Parse("0197a000-0000-7000-8000-0000000000e1");
    private static readonly CannedReplyEntry Entry = new(new Label("Oplader"), new ReplyText("Den er på vej"), new Code("oplader"), new Code("order"));
    private static readonly CannedReply Reply = Entry.New(Id, "spoc", taken: false).Value;

    [Fact]
    public void A_key_is_needed_and_is_one_of_its_kind()
    {
        Assert.Equal("invalid-content", (Entry with { Key = null }).New(Id, "spoc", false).Refused?.Code);
        Assert.Equal("key-taken", Entry.New(Id, "spoc", true).Refused?.Code);
        Assert.Equal(("oplader", "order", 1, 1), (Reply.Key, Reply.Category, Reply.Version, Reply.TextVersion));
    }

    [Fact]
    public void A_change_brings_new_words_and_never_another_key_or_desk()
    {
        var changed = (Entry with { Key = null, Category = null }).InPlaceOf(Reply).Value;

        Assert.Equal((2, 2, null, "oplader"), (changed.Version, changed.TextVersion, changed.Category, changed.Key));
        Assert.Equal("invalid-content", (Entry with { Key = new Code("andet") }).InPlaceOf(Reply).Refused?.Code);
        Assert.Equal("invalid-content", (Entry with { Unit = new Code("spoc-odense") }).InPlaceOf(Reply).Refused?.Code);
    }

    [Fact]
    public void What_is_out_of_use_stays_so_with_its_words()
    {
        var retired = Reply.Retire().Value;

        Assert.Equal((2, 1, true), (retired.Version, retired.TextVersion, retired.Retired));
        Assert.Equal("reply-retired", retired.Retire().Refused?.Code);
        Assert.Equal("reply-retired", Entry.InPlaceOf(retired).Refused?.Code);
    }
}
