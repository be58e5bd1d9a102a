using Microsoft.Data.Sqlite;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Platform;

public sealed class StatementCachingConnectionTests : IDisposable
{
    private const string Insert = "INSERT INTO thing (id, name) VALUES (@id, @name)";
    private const string ByName = "SELECT name FROM thing ORDER BY id";
    private readonly StatementCachingConnection connection = new("Data Source=:memory:");

    public StatementCachingConnectionTests()
    {
        TypeHandlers.Register();
        connection.Open();
        connection.ExecuteCounted("CREATE TABLE thing (id integer PRIMARY KEY, name text)", null);
    }

    public void Dispose() => connection.Dispose();

    [Fact]
    public void A_cached_statement_takes_the_next_callers_values()
    {
        Add(1, "first");
        Add(2, null);

        Assert.Equal(["first", null], Names(ByName, null));
    }

    [Fact]
    public void A_statement_that_failed_serves_the_next_caller()
    {
        Add(1, "first");
        Assert.Throws<SqliteException>(() => Add(1, "again"));

        Add(2, "second");

        Assert.Equal(["first", "second"], Names(ByName, null));
    }

    [Fact]
    public void A_list_of_another_length_finds_its_own_rows()
    {
        const string sql = "SELECT name FROM thing WHERE id IN @ids ORDER BY id";
        for (var id = 1; id <= 3; id++)
            Add(id, $"number {id}");

        Assert.Equal(["number 1", "number 2", "number 3"], Names(sql, new { ids = new[] { 1, 2, 3 } }));
        Assert.Equal(["number 2"], Names(sql, new { ids = new[] { 2 } }));
        Assert.Empty(Names(sql, new { ids = Array.Empty<int>() }));
    }

    [Fact]
    public void A_statement_is_read_anew_when_the_table_has_changed()
    {
        Add(1, "first");
        Assert.Equal(["first"], Names("SELECT * FROM (SELECT name FROM thing)", null));
        connection.ExecuteCounted("ALTER TABLE thing ADD COLUMN more text", null);

        Assert.Equal(["first"], Names("SELECT * FROM (SELECT name FROM thing)", null));
    }

    [Fact]
    public void More_statements_than_are_cached_run_all_the_same()
    {
        for (var i = 0; i < 1000; i++)
            Assert.Equal(i, connection.First<int>($"SELECT {i}", null));
    }

    [Fact]
    public void Several_statements_in_one_text_all_run()
    {
        connection.ExecuteCounted("INSERT INTO thing (id, name) VALUES (1, @name); INSERT INTO thing (id, name) VALUES (2, @name)", new { name = "both" });

        Assert.Equal(["both", "both"], Names(ByName, null));
    }

    [Fact]
    public void What_is_changed_is_counted_and_what_returns_rows_is_carried_out_whole()
    {
        Add(1, "first");
        Add(2, "second");

        Assert.Equal(2, connection.ExecuteCounted("UPDATE thing SET name = 'changed'", null));
        Assert.Equal(0, connection.ExecuteCounted("UPDATE thing SET name = 'changed' WHERE id = @id", new { id = 3 }));
        Assert.Equal(1, connection.First<int>("UPDATE thing SET name = 'again' RETURNING id", null));
        Assert.Equal(["again", "again"], Names(ByName, null));
    }

    [Fact]
    public void A_value_that_is_not_there_is_a_mistake_and_not_a_null()
    {
        Assert.Throws<InvalidOperationException>(() => connection.ExecuteCounted(Insert, new { id = 1 }));
        Assert.ThrowsAny<Exception>(() => connection.ExecuteCounted(Insert, null));
    }

    [Fact]
    public void A_statement_that_makes_no_sense_says_so() =>
        Assert.Contains("no such table", Assert.Throws<SqliteException>(() => connection.ExecuteCounted("DELETE FROM nowhere", null)).Message, StringComparison.Ordinal);

    private void Add(int id, string? name) => connection.ExecuteCounted(Insert, new { id, name });

    private List<string?> Names(string sql, object? parameters) => connection.All<string?>(sql, parameters);
}
