using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Contracts;

namespace TeleSSL.Server.Live;

/// <summary>An outgoing <see cref="LiveEntry"/>. Its data is copied verbatim from the journal, without parsing.</summary>
internal sealed record SentEntry(
    long Seq, DateTimeOffset At, string Topic, string SubjectKind, string SubjectId, int Version, string Kind, string Actor,
    [property: JsonConverter(typeof(SentEntry.AsItStands))] string Data)
{
    /// <summary>As the receiver parses it.</summary>
    public LiveEntry Read() => new(Seq, At, Topic, SubjectKind, SubjectId, Version, Kind, Actor, JsonElement.Parse(Data));

    private sealed class AsItStands : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value, skipInputValidation: true);
    }
}
