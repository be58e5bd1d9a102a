namespace TeleSSL.Tests.FormerRelease;

public partial class FormerReleaseTests
{
    [Fact]
    public async Task The_journal_is_read_from_its_first_entry_to_its_last()
    {
        var entries = await Feed.Read(app);
        var seqs = entries.Select(entry => entry.Seq).ToArray();
        var kinds = entries.Select(entry => entry.SubjectKind).Distinct();

        Assert.Equal(seqs.Distinct().Order(), seqs);
        // The former release did not show what happened to accounts.
        Assert.Equal(Facts.Followed, entries.Count(entry => entry.Seq <= Facts.LastSeq && entry.SubjectKind != "account"));
        Assert.Equal(["account", "announcement", "call", "device", "incident", "partner", "ticket"], kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_kind_of_subject_has_its_entries() =>
        Assert.Equal(Contents.SubjectKinds, await Contents.SubjectKindsIn(app.Settings));
}
