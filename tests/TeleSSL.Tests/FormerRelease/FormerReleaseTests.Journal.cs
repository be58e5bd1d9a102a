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
        Assert.Equal(Facts.Followed, seqs.Count(seq => seq <= Facts.LastSeq));
        Assert.Equal(["announcement", "call", "device", "incident", "partner", "ticket"], kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_kind_of_subject_has_its_entries() =>
        Assert.Equal(Contents.SubjectKinds, await Contents.SubjectKindsIn(app.Settings));
}
