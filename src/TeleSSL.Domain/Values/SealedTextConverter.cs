using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>Reads text written by a person but never writes it: the JSON output is the word <c>sealed</c>.</summary>
/// <typeparam name="T">The kind of text.</typeparam>
public sealed class SealedTextConverter<T> : JsonConverter<T>
    where T : struct, IParsed<T>
{
    private static readonly ParsedConverter<T> Reader = new();

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Reader.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue("sealed");
}
