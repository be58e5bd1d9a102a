using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

public class MigrationTests(Databases databases)
{
    private static readonly Migration First = new(1, "one", "CREATE TABLE one (id integer PRIMARY KEY)");
    private static readonly Migration Second = new(2, "two", "CREATE TABLE two (id integer PRIMARY KEY)");

    [Fact]
    public async Task Twice_is_as_good_as_once()
    {
        await using var db = Databases.Open(await Settings());
        await Migrate(db, [.. Migration.Embedded()]);
        await Migrate(db, [.. Migration.Embedded()]);

        Assert.Equal(Migration.Embedded().Select(m => m.Number), await Applied(db));
    }

    [Fact]
    public async Task What_is_missing_is_added_to_what_is_there()
    {
        await using var db = Databases.Open(await Settings());
        await Migrate(db, First);
        await Migrate(db, First, Second);

        Assert.Equal([1, 2], await Applied(db));
        Assert.Equal(0, await db.Read(query => query.Find<long>("SELECT count(*) FROM two")));
    }

    [Fact]
    public async Task A_changed_one_is_refused()
    {
        await using var db = Databases.Open(await Settings());
        await Migrate(db, First);

        var refused = await Assert.ThrowsAsync<StorageException>(() => Migrate(db, First with { Sql = First.Sql + " " }, Second));
        Assert.StartsWith("Migration 0001-one is in the database with another text", refused.Message);
        Assert.Contains("Nothing was changed. Start the build that made it", refused.Message);
        Assert.Equal([1], await Applied(db));
    }

    [Fact]
    public async Task A_failing_one_leaves_nothing_and_can_be_tried_again()
    {
        await using var db = Databases.Open(await Settings());
        await Assert.ThrowsAnyAsync<Exception>(() => Migrate(db, First, Second with { Sql = Second.Sql + "; CREATE TABLE nonsense (" }));
        Assert.Empty(await Applied(db));

        await Migrate(db, First, Second);
        Assert.Equal([1, 2], await Applied(db));
    }

    [Fact]
    public async Task One_that_takes_longer_than_any_other_statement_may_is_waited_for()
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite a statement has no time limit.");
        var settings = new Dictionary<string, string?>(await Settings());
        settings["Storage:ConnectionString"] += ";Command Timeout=1";
        await using var db = Databases.Open(settings);
        await Migrate(db, First with { Sql = First.Sql + "; SELECT pg_sleep(2)" });

        Assert.Equal([1], await Applied(db));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_first_start_that_was_cut_off_between_the_two_files_is_completed_and_a_vault_that_was_lost_is_not_made_up(bool citizens)
    {
        Assert.SkipWhen(Databases.OnPostgres, "There the vault is a schema, within the same transaction.");
        var settings = await Settings();
        await using (var db = Databases.Open(settings))
        {
            await Migrate(db, [.. Migration.Embedded()]);
            if (citizens)
                await db.Write<int>(tx =>
                {
                    var stamp = new Stamp(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow, "test", "test", default);
                    var citizen = Guid.NewGuid();
                    tx.Append(JournalEntry.Of(stamp, "citizen", $"{citizen}", 1, "citizen.registered", "{}") with { Citizen = citizen });
                    return Task.FromResult<Result<int>>(1);
                });
        }

        foreach (var file in Directory.GetFiles(settings["Storage:Path"]!, "telessl-keys.db*"))
            File.Delete(file);
        await using var again = Databases.Open(settings);
        await Migrate(again, [.. Migration.Embedded()]);

        Assert.Equal(citizens ? 0 : 1, await again.Read(query => query.Find<long>("SELECT count(*) FROM vault.sqlite_schema WHERE name = 'citizen_key'")));
    }

    /// <summary>On SQLite the vault's part comes first, in a file of its own.</summary>
    [Fact]
    public async Task A_later_start_that_was_cut_off_between_the_two_files_is_completed_by_the_next()
    {
        Assert.SkipWhen(Databases.OnPostgres, "There the vault is a schema, within the same transaction.");
        await using var db = Databases.Open(await Settings());
        Migration[] former = [.. Migration.Embedded().TakeWhile(migration => migration.Number < 19)];
        await Migrate(db, former);
        await Assert.ThrowsAnyAsync<Exception>(() => Migrate(db, [.. Migration.Embedded(), new Migration(9999, "broken", "CREATE TABLE nonsense (")]));
        Assert.Equal(former.Length, (await Applied(db)).Count());
        Assert.Equal(1, await db.Read(query => query.Find<long>("SELECT count(*) FROM vault.sqlite_schema WHERE name = 'text_key'")));

        await Migrate(db, [.. Migration.Embedded()]);

        Assert.Equal(Migration.Embedded().Select(m => m.Number), await Applied(db));
    }

    [Fact]
    public async Task Answers_to_counts_that_hold_codes_as_they_were_read_lose_them_and_the_rest_stays()
    {
        await using var db = Databases.Open(await Settings());
        await Migrate(db, [.. Migration.Embedded().TakeWhile(migration => migration.Number < 19)]);
        string[] answers =
        [
            """{"found":["a"],"missing":[],"unexpected":[],"unknown":["2512484916","\u0000 251248-4916"]}""",
            """{"found":[],"missing":["b"],"unexpected":[],"unknown":[]}""",
            """{"results":[{"id":null,"outcome":"refused"}]}""",
        ];
        foreach (var (i, answer) in answers.Index())
            await db.Write<int>(async tx => await tx.ExecuteCounted(
                "INSERT INTO idempotency (key, content, at, status, subject_id, subject_version, answer) VALUES (@key, '', @at, 200, '', 0, @answer)",
                new { key = $"{i}", at = DateTimeOffset.UnixEpoch, answer }));

        await Migrate(db, [.. Migration.Embedded()]);

        Assert.Equal(
            [answers[0].Replace("""["2512484916","\u0000 251248-4916"]""", "[]", StringComparison.Ordinal), .. answers[1..]],
            await db.Read(query => query.List<string>("SELECT answer FROM idempotency ORDER BY key")));
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_refused_with_one_line()
    {
        var settings = await Settings();
        await using (var db = Databases.Open(settings))
            await Migrate(db, [.. Migration.Embedded(), new Migration(9999, "later", "CREATE TABLE later (id integer PRIMARY KEY)")]);
        await using var server = new ServerProcess(settings);

        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, "9999", "newer version");
    }

    [Fact]
    public async Task Processes_that_start_at_once_on_an_empty_database_all_come_up_and_read_each_others_cookies()
    {
        Assert.SkipUnless(Databases.OnPostgres, "SQLite is for one process; see OneProcessTests.");
        var settings = new Dictionary<string, string?>(await Settings()) { ["Vault:MasterKey"] = "k1:" + Start.Key, ["Vault:LookupKey"] = Start.OtherKey };
        await using var one = new ServerProcess(settings);
        await using var two = new ServerProcess(settings);
        await Task.WhenAll(one.Start(), two.Start());

        foreach (var (signsIn, reads) in new[] { (one, two), (two, one) })
        {
            var answer = (await signsIn.Nobody.Post("/api/session", new { user = "admin1", password = "demo" })).Expect(204);
            var cookie = ("Cookie", answer.Headers["Set-Cookie"].Split(';')[0]);
            (await reads.Nobody.Send(HttpMethod.Get, "/api/session", null, cookie)).Expect(200);
        }
    }

    private async Task<Dictionary<string, string?>> Settings()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        return await databases.Empty();
    }

    private static Task Migrate(Db db, params Migration[] migrations) => db.Migrate(migrations, TimeProvider.System.GetUtcNow(), default);

    private static async Task<IEnumerable<int>> Applied(Db db) =>
        await db.Read(query => query.List<int>("SELECT number FROM migration ORDER BY number"));
}
