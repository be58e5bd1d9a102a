using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain;

/// <summary>
/// Times in JSON (RFC 3339). One without an offset is refused with <c>invalid-content</c>: it would be read in
/// the server's own time zone.
/// </summary>
public sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    private static readonly Refusal WithoutOffset =
        Refusal.Invalid("time", FieldProblems.NotATime);

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        return reader.TryGetDateTimeOffset(out var time) && HasOffset(reader.GetString()!)
            ? time : throw new RefusedContentException(WithoutOffset);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    private static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':');
}
