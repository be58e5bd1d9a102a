using Dapper;
using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Platform;

/// <summary>The writer's own statements and Dapper's, which everybody else uses, write and read the same file.</summary>
public sealed class PreparedStatementTests : IDisposable
{
    private const string Insert = """
        INSERT INTO value (text, number, small, yes, id, time, day, bytes)
        VALUES (@Text, @Number, @Small, @Yes, @Id, @Time, @Day, @Bytes)
        """;

    private const string Select = "SELECT text AS Text, number AS Number, small AS Small, yes AS Yes, id AS Id, time AS Time, day AS Day, bytes AS Bytes FROM value";

    private const string AsKept = """
        SELECT quote(text) || quote(number) || quote(small) || quote(yes) || quote(id) || quote(time) || quote(day) || quote(bytes) FROM value
        """;

    private readonly StatementCachingConnection connection = new("Data Source=:memory:");

    public PreparedStatementTests()
    {
        TypeHandlers.Register();
        connection.Open();
        connection.ExecuteCounted("CREATE TABLE value (text text, number integer, small integer, yes boolean, id text, time text, day text, bytes blob)", null);
    }

    public static TheoryData<string> Texts => ["", "a", "Søndergård", "👩‍⚕️", "\u0001 control", new string('å', 600), new string('x', 100_000), "lone \ud800 half"];

    public void Dispose() => connection.Dispose();

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_stands_in_the_file_as_Dapper_writes_it_and_is_read_as_Dapper_reads_it(string text) => Same(new Value { Text = text });

    [Fact]
    public void Any_values_stand_in_the_file_as_Dapper_writes_them_and_are_read_as_Dapper_reads_them() => Prop.ForAll(
        ArbMap.Default.ArbFor<(long Number, int Small, bool Yes, Guid Id, DateTime Time, byte[]? Bytes)>(),
        drawn => Same(new Value
        {
            Number = drawn.Number,
            Small = drawn.Small,
            Yes = drawn.Yes,
            Id = drawn.Id,
            Time = new DateTimeOffset(drawn.Time.Ticks / 10 * 10, TimeSpan.Zero),
            Day = DateOnly.FromDateTime(drawn.Time),
            Bytes = drawn.Bytes,
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_null_stays_null() => Same(new Value());

    [Fact]
    public void A_time_of_another_zone_is_stored_as_UTC() =>
        Same(new Value { Time = new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2)) });

    [Fact]
    public void Values_added_one_by_one_are_the_same_values()
    {
        var value = new Value { Text = "one by one", Number = 7, Small = 1, Yes = true, Id = Guid.NewGuid(), Time = DateTimeOffset.UnixEpoch, Day = new(2026, 11, 22), Bytes = [0, 255] };
        var added = new DynamicParameters();
        foreach (var property in typeof(Value).GetProperties())
            added.Add(property.Name, property.GetValue(value));

        connection.ExecuteCounted(Insert, added);

        Assert.Equal(value.Shown, connection.First<Value>(Select, null)!.Shown);
    }

    [Fact]
    public void A_null_leaves_a_property_as_its_type_made_it()
    {
        connection.ExecuteCounted(Insert, new Value());

        Assert.Equal("nothing", connection.First<WithDefault>(Select, null)!.Text);
    }

    [Fact]
    public void One_column_is_read_as_the_type_asked_for()
    {
        Assert.Equal(7L, connection.First<long>("SELECT 7", null));
        Assert.Equal(7, connection.First<int?>("SELECT 7", null));
        Assert.Null(connection.First<int?>("SELECT NULL", null));
        Assert.Null(connection.First<int?>("SELECT 7 WHERE FALSE", null));
        Assert.Equal("7", connection.First<string>("SELECT 7", null));
        Assert.Equal([1, 2], connection.First<byte[]>("SELECT x'0102'", null)!);
        Assert.Throws<OverflowException>(() => connection.First<int>("SELECT 3000000000", null));
    }

    private void Same(Value value)
    {
        connection.ExecuteCounted("DELETE FROM value", null);
        SqlMapper.Execute(connection, Insert, value);
        var (kept, read) = (connection.QuerySingle<string>(AsKept), connection.QuerySingle<Value>(Select));
        Assert.Equal(read.Shown, connection.First<Value>(Select, null)!.Shown);

        connection.ExecuteCounted("DELETE FROM value", null);
        Assert.Equal(1, connection.ExecuteCounted(Insert, value));
        Assert.Equal(kept, connection.QuerySingle<string>(AsKept));
        Assert.Equal(read.Shown, connection.QuerySingle<Value>(Select).Shown);
    }

    private sealed record Value
    {
        public string? Text { get; init; }

        public long? Number { get; init; }

        public int Small { get; init; }

        public bool? Yes { get; init; }

        public Guid? Id { get; init; }

        public DateTimeOffset? Time { get; init; }

        public DateOnly? Day { get; init; }

        public byte[]? Bytes { get; init; }

        /// <summary>All of it, the bytes too, comparable.</summary>
        public object Shown => (Text, Number, Small, Yes, Id, Time, Day, Bytes is null ? null : Convert.ToHexString(Bytes));
    }

    private sealed record WithDefault
    {
        public string Text { get; init; } = "nothing";
    }
}
