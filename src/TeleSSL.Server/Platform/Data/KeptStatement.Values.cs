using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TeleSSL.Server.Platform.Data;

/// <summary>The values that a statement takes and gives; they look in the file as <see cref="TypeHandlers"/> makes them look.</summary>
internal sealed partial class KeptStatement
{
    private const int ShortText = 1024;
    private const int IdLength = 36;
    private const int TimeLength = 27;

    public void Bind(int at, string? value)
    {
        if (value is null)
            BindNull(at);
        // Without a byte to point at, SQLite would take it for NULL.
        else if (value.Length == 0)
            Check(raw.sqlite3_bind_text(statement, at, value));
        else
            BindText(at, value);
    }

    public void Bind(int at, long? value)
    {
        if (value is { } number)
            Check(raw.sqlite3_bind_int64(statement, at, number));
        else
            BindNull(at);
    }

    public void Bind(int at, bool? value) => Bind(at, value is { } yes ? yes ? 1L : 0L : null);

    public void Bind(int at, double? value)
    {
        if (value is { } number)
            Check(raw.sqlite3_bind_double(statement, at, number));
        else
            BindNull(at);
    }

    public void Bind(int at, byte[]? value)
    {
        if (value is null)
            BindNull(at);
        else
            Check(raw.sqlite3_bind_blob(statement, at, value));
    }

    public void Bind(int at, Guid? value)
    {
        if (value is not { } id)
        {
            BindNull(at);
            return;
        }

        Span<byte> text = stackalloc byte[IdLength];
        id.TryFormat(text, out _);
        Ascii.ToUpperInPlace(text, out _);
        Check(raw.sqlite3_bind_text(statement, at, text));
    }

    public void Bind(int at, DateTimeOffset? value)
    {
        if (value is not { } time)
        {
            BindNull(at);
            return;
        }

        // The round-trip format has one digit more than we keep, and is many times quicker than a format of our own.
        Span<byte> text = stackalloc byte[TimeLength + 1];
        time.UtcDateTime.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        text[TimeLength - 1] = (byte)'Z';
        Check(raw.sqlite3_bind_text(statement, at, text[..TimeLength]));
    }

    public void Bind(int at, DateOnly? value) => Bind(at, value?.ToString("O", CultureInfo.InvariantCulture));

    public bool IsNull(int at) => raw.sqlite3_column_type(statement, at) == raw.SQLITE_NULL;

    public string String(int at) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement, at));

    public long Int64(int at) => raw.sqlite3_column_int64(statement, at);

    public int Int32(int at) => checked((int)Int64(at));

    public bool Boolean(int at) => Int64(at) != 0;

    public double Double(int at) => raw.sqlite3_column_double(statement, at);

    public byte[] Bytes(int at) => raw.sqlite3_column_blob(statement, at).ToArray();

    public Guid Guid(int at) => System.Guid.Parse(raw.sqlite3_column_blob(statement, at));

    public DateTimeOffset DateTimeOffset(int at) => TypeHandlers.Time(String(at));

    public DateOnly DateOnly(int at) => System.DateOnly.ParseExact(String(at), "O", CultureInfo.InvariantCulture);

    private void BindText(int at, string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var rented = most > ShortText ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented ?? stackalloc byte[ShortText];
        Check(raw.sqlite3_bind_text(statement, at, bytes[..Encoding.UTF8.GetBytes(value, bytes)]));
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
    }

    private void BindNull(int at) => Check(raw.sqlite3_bind_null(statement, at));

    private void Check(int answer)
    {
        if (answer != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(answer, database);
    }
}
