using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http.Texts;

/// <summary>Reads a text of a body, or refuses it.</summary>
/// <param name="whyNot">What is wrong with a text; null when nothing is.</param>
internal sealed class JudgedText(Func<string, FieldProblem?> whyNot) : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Judged(ref reader) : throw new JsonException();

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Judged(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);

    private string Judged(ref Utf8JsonReader reader)
    {
        var text = reader.GetString()!;
        return whyNot(text) is { } problem
            ? throw new RefusedContentException(Refusal.Invalid("text", problem))
            : text;
    }
}

/// <summary>The same for a list of texts.</summary>
internal sealed class JudgedTexts(JudgedText each) : JsonConverter<IReadOnlyList<string?>>
{
    public override IReadOnlyList<string?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var texts = new List<string?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            texts.Add(reader.TokenType == JsonTokenType.Null ? null : each.Read(ref reader, typeof(string), options));
        return texts;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string?> value, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}

/// <summary>Reads the text types that know the rule themselves.</summary>
/// <param name="leave">What may stand in them.</param>
internal sealed class WrittenTexts(TextLeave leave) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => IsWritten(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(WrittenText<>).MakeGenericType(typeToConvert), leave)!;

    /// <summary>A text in which known and named numbers may stand.</summary>
    public static bool IsWritten(Type type) => type.IsValueType
        && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IWritten<>));

    private sealed class WrittenText<T>(TextLeave leave) : JsonConverter<T>
        where T : struct, IWritten<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException();
            return T.Parse(reader.GetString()!, leave).Accepted(out var value, out var why)
                ? value
                : throw new RefusedContentException(why);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
