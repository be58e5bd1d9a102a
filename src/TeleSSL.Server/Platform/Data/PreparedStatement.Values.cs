using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Binds and reads single values in the format of <see cref="TypeHandlers"/>. For a value type the JIT compiles only the matching
/// branch, so nothing is boxed.
/// </summary>
internal sealed partial class PreparedStatement
{
    private const int StackBytes = 1024;
    private const int IdLength = 36;
    private const int TimeLength = 27;

    /// <summary>False for a value of a type that columns do not support.</summary>
    public bool Bind<T>(int at, T value)
    {
        int? answer = value switch
        {
            null => raw.sqlite3_bind_null(statement, at),
            string text => BindText(at, text),
            long number => raw.sqlite3_bind_int64(statement, at, number),
            int number => raw.sqlite3_bind_int64(statement, at, number),
            bool flag => raw.sqlite3_bind_int64(statement, at, flag ? 1 : 0),
            double number => raw.sqlite3_bind_double(statement, at, number),
            byte[] bytes => raw.sqlite3_bind_blob(statement, at, bytes),
            Guid id => BindFormatted(at, id, "D"),
            DateTimeOffset time => BindTime(at, time),
            DateOnly date => BindFormatted(at, date, "O"),
            _ => null,
        };
        SqliteException.ThrowExceptionForRC(answer ?? raw.SQLITE_OK, database);
        return answer is not null;
    }

    public bool BindNullable<T>(int at, T? value)
        where T : struct => value is { } given ? Bind(at, given) : Bind<object?>(at, null);

    public bool IsNull(int at) => raw.sqlite3_column_type(statement, at) == raw.SQLITE_NULL;

    public T Read<T>(int at) =>
        typeof(T) == typeof(string) ? (T)(object)Text(at)
        : typeof(T) == typeof(long) ? (T)(object)raw.sqlite3_column_int64(statement, at)
        : typeof(T) == typeof(int) ? (T)(object)checked((int)raw.sqlite3_column_int64(statement, at))
        : typeof(T) == typeof(bool) ? (T)(object)(raw.sqlite3_column_int64(statement, at) != 0)
        : typeof(T) == typeof(double) ? (T)(object)raw.sqlite3_column_double(statement, at)
        : typeof(T) == typeof(byte[]) ? (T)(object)raw.sqlite3_column_blob(statement, at).ToArray()
        : typeof(T) == typeof(Guid) ? (T)(object)Guid.Parse(raw.sqlite3_column_blob(statement, at))
        : typeof(T) == typeof(DateTimeOffset) ? (T)(object)TypeHandlers.Time(Text(at))
        : typeof(T) == typeof(DateOnly) ? (T)(object)DateOnly.ParseExact(Text(at), "O", CultureInfo.InvariantCulture)
        : throw new NotSupportedException($"A column cannot be read as {typeof(T).Name}.");

    private string Text(int at) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement, at));

    private int BindText(int at, string text)
    {
        // SQLite binds NULL for a null pointer, so an empty blob needs a valid one.
        if (text.Length == 0)
            return raw.sqlite3_bind_text(statement, at, text);
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = size > StackBytes ? ArrayPool<byte>.Shared.Rent(size) : null;
        var bytes = rented ?? stackalloc byte[StackBytes];
        var answer = raw.sqlite3_bind_text(statement, at, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return answer;
    }

    private int BindFormatted<T>(int at, T value, string format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[IdLength];
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        Ascii.ToUpperInPlace(text[..length], out _);
        return raw.sqlite3_bind_text(statement, at, text[..length]);
    }

    // The round-trip format has one digit more than the column and is many times faster than a custom format.
    private int BindTime(int at, DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[TimeLength + 1];
        time.UtcDateTime.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        text[TimeLength - 1] = (byte)'Z';
        return raw.sqlite3_bind_text(statement, at, text[..TimeLength]);
    }
}
