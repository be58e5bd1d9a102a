using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Live;

/// <summary>Entries sent in one message; serialized once, no matter how many followers receive them.</summary>
[JsonConverter(typeof(Converter))]
internal sealed class EntryBatch : IReadOnlyList<LiveEntry>
{
    // The estimated characters of an entry besides its data.
    private const int Head = 300;

    private readonly IReadOnlyList<SentEntry> entries;
    private readonly Lazy<byte[]> json;

    private EntryBatch(IReadOnlyList<SentEntry> entries)
    {
        this.entries = entries;
        json = new(() => JsonSerializer.SerializeToUtf8Bytes(entries, Json.Options));
    }

    public int Count => entries.Count;

    public long First => entries[0].Seq;

    public long Last => entries[^1].Seq;

    public LiveEntry this[int index] => entries[index].Read();

    /// <summary>Splits entries into batches in order, each up to a maximum length in characters.</summary>
    public static IEnumerable<EntryBatch> Of(IEnumerable<SentEntry> entries, int longest)
    {
        var (some, length) = (new List<SentEntry>(), 0);
        foreach (var entry in entries)
        {
            var own = entry.Data.Length + Head;
            if (some.Count > 0 && length + own > longest)
            {
                yield return new EntryBatch(some);
                (some, length) = ([], 0);
            }

            some.Add(entry);
            length += own;
        }

        if (some.Count > 0)
            yield return new EntryBatch(some);
    }

    /// <summary>Without the entries a follower already has.</summary>
    public EntryBatch After(long seq) => Count == 0 || First > seq ? this : new EntryBatch([.. entries.Where(entry => entry.Seq > seq)]);

    public IEnumerator<LiveEntry> GetEnumerator() => entries.Select(entry => entry.Read()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Converter : JsonConverter<EntryBatch>
    {
        public override EntryBatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, EntryBatch value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.json.Value, skipInputValidation: true);
    }
}
