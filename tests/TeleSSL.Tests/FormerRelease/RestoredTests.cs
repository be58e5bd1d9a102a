using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>The databases themselves, before the present build starts on them.</summary>
public class RestoredTests(Databases databases)
{
    [Fact]
    public async Task No_table_of_the_former_release_is_empty()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");

        var settings = await FormerData.Restore(databases);

        Assert.Empty(await Contents.EmptyTables(settings));
        Assert.Equal(Contents.SubjectKinds, await Contents.SubjectKindsIn(settings));
    }
}
