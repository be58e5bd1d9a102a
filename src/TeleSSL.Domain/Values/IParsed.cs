using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>A validated text: it exists only if <see cref="Parse"/> accepted it.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IParsed<TSelf>
    where TSelf : struct, IParsed<TSelf>
{
    /// <summary>The text as accepted.</summary>
    string Value { get; }

    /// <summary>The value, or an <see cref="RefusalKind.Invalid"/> refusal.</summary>
    static abstract Result<TSelf> Parse(string text);
}

/// <summary>The content of a JSON document was refused. A converter can only throw; the server turns this back into the refusal.</summary>
public sealed class RefusedContentException : JsonException
{
    /// <summary>The refusal.</summary>
    public Refusal Refusal { get; }

    /// <summary>Carries a refusal out of a converter.</summary>
    public RefusedContentException(Refusal refusal) => Refusal = refusal;
}

/// <summary>Reads and writes an <see cref="IParsed{TSelf}"/> as a JSON string.</summary>
/// <typeparam name="T">The parsed type.</typeparam>
public sealed class ParsedConverter<T> : JsonConverter<T>
    where T : struct, IParsed<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        return T.Parse(reader.GetString()!).Accepted(out var value, out var why) ? value : throw new RefusedContentException(why);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
