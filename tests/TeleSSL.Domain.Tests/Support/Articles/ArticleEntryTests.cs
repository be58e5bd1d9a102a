using TeleSSL.Domain.Support.Articles;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Articles;

public class ArticleEntryTests
{
    private static readonly FreshArticle Fresh = new(Guid.Parse("0197a000-0000-7000-8000-0000000000e2"), 7);
    private static readonly ArticleEntry Entry = new(new Label("Parring"), new LongText("# Sådan\nTænd måleren"), [new("pairing"), new("pairing")], [new(A.Tablet)]);
    private static readonly Article Draft = Entry.New(Fresh, A.Catalogue()).Value;

    [Fact]
    public void It_begins_as_a_draft_with_its_links_each_once()
    {
        Assert.Equal((ArticleStatus.Draft, 1, 7), (Draft.Status, Draft.Version, Draft.Number));
        Assert.Equal(["pairing"], Draft.Components);
        Assert.Equal([A.Tablet], Draft.Models);
    }

    [Fact]
    public void It_is_about_models_that_there_are()
    {
        Assert.Equal("unknown-model", (Entry with { Models = [new("toaster")] }).New(Fresh, A.Catalogue()).Refused?.Code);
        Assert.Equal("invalid-content", (Entry with { Components = [.. Enumerable.Range(0, 51).Select(i => new Code($"c{i}"))] }).New(Fresh, A.Catalogue()).Refused?.Code);
    }

    [Fact]
    public void A_draft_is_published_changed_and_retired_each_once()
    {
        var published = Draft.Publish().Value;
        var changed = Entry.InPlaceOf(published, A.Catalogue()).Value;
        var retired = changed.Retire();

        Assert.Equal((ArticleStatus.Published, 2, 1), (published.Status, published.Version, published.TextVersion));
        Assert.Equal((ArticleStatus.Published, 3, 3), (changed.Status, changed.Version, changed.TextVersion));
        Assert.Equal((ArticleStatus.Retired, 4, 3), (retired.Status, retired.Version, retired.TextVersion));
        Assert.Same(published, published.Publish().Value);
        Assert.Same(retired, retired.Retire());
        Assert.Equal("article-retired", retired.Publish().Refused?.Code);
        Assert.Equal("article-retired", Entry.InPlaceOf(retired, A.Catalogue()).Refused?.Code);
    }
}
