using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// Reads a request's body: 413 and 415 from the headers, 400 when it is not JSON, 422 with the fields when the content is invalid.
/// </summary>
internal static class Body
{
    public const int JsonLimit = 1 << 20;
    private const int Step = 16 * 1024;
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static async Task<Result<T>> Read<T>(HttpContext http, int limit = JsonLimit)
        where T : notnull => (await ReadTexts<T>(http, limit)).Body;

    /// <summary>The same, with what may stand in its texts.</summary>
    public static async Task<ReadBody<T>> ReadTexts<T>(HttpContext http, int limit = JsonLimit)
        where T : notnull
    {
        if (!(await ReadBytes(http, limit, "application/json")).Accepted(out var json, out var refusal))
            return new ReadBody<T>(refusal, TextLeave.None, 0);
        FormerMembers.Announce(http, json, typeof(T));
        return await http.RequestServices.GetRequiredService<BodyTexts>().Read(http, json, Parse<T>);
    }

    /// <summary>The raw body of one media type, or <c>too-large</c> or <c>unsupported-media-type</c>.</summary>
    public static async Task<Result<byte[]>> ReadBytes(HttpContext http, int limit, string mediaType)
    {
        var given = http.Request.ContentType?.Split(';')[0].Trim();
        if (!string.Equals(given, mediaType, StringComparison.OrdinalIgnoreCase))
            return RequestRefusals.UnsupportedMediaType.With("mediaType", mediaType);
        if (http.Request.ContentLength > limit)
            return TooLarge(limit);
        return http.Request.ContentLength is { } length and <= Step ? await ReadAll(http, new byte[length]) : await ReadToEnd(http, limit);
    }

    private static async Task<Result<byte[]>> ReadAll(HttpContext http, byte[] content)
    {
        await http.Request.Body.ReadExactlyAsync(content, http.RequestAborted);
        return content;
    }

    // Memory grows with what was received, never with what was announced.
    private static async Task<Result<byte[]>> ReadToEnd(HttpContext http, int limit)
    {
        using var content = new MemoryStream();
        var buffer = new byte[Step];
        for (int read; (read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0;)
        {
            if (content.Length + read > limit)
                return TooLarge(limit);
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    public static Result<T> Parse<T>(byte[] json, JsonSerializerOptions options)
        where T : notnull
    {
        if (!Document(json).Accepted(out var document, out var refusal))
            return refusal;
        using (document)
            return Convert<T>(document.RootElement, options);
    }

    /// <summary>The parsed document, or <c>malformed-json</c>. The caller disposes it.</summary>
    public static Result<JsonDocument> Document(byte[] json)
    {
        try
        {
            StrictUtf8.GetCharCount(json);
            CheckEscapes(json);
            return JsonDocument.Parse(json, Strict);
        }
        catch (Exception error) when (error is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            return RequestRefusals.MalformedJson;
        }
    }

    /// <summary>Deserialises a part of a document, all of which must be known.</summary>
    public static Result<T> Convert<T>(JsonElement given, JsonSerializerOptions options)
        where T : notnull =>
        ConvertKnown<T>(given, options).Then<T>(body => UnknownMembers.In(given, typeof(T)) is { } refusal ? refusal : body);

    /// <summary>Deserialises what is known of a part of a document.</summary>
    public static Result<T> ConvertKnown<T>(JsonElement given, JsonSerializerOptions options)
        where T : notnull
    {
        if (given.ValueKind != JsonValueKind.Object)
            return Refusal.Invalid("body", FieldProblems.NotAnObject);
        if (Missing(Json.Options.GetTypeInfo(typeof(T)), given) is { } missing)
            return missing;
        try
        {
            return given.Deserialize<T>(options)!;
        }
        catch (JsonException error)
        {
            return Unusable(error);
        }
    }

    // An escape can encode a lone surrogate; the reader throws InvalidOperationException, but only when the text is read.
    private static void CheckEscapes(byte[] json)
    {
        if (!json.AsSpan().Contains((byte)'\\'))
            return;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                reader.GetString();
    }

    private static Refusal TooLarge(int limit) => RequestRefusals.TooLarge.With("bytes", limit);

    private static Refusal? Missing(JsonTypeInfo type, JsonElement given)
    {
        if (type.PolymorphismOptions is { } kinds)
        {
            var step = given.TryGetProperty(kinds.TypeDiscriminatorPropertyName, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
            if (kinds.DerivedTypes.FirstOrDefault(kind => step is not null && kind.TypeDiscriminator as string == step)
                is not { DerivedType: { } derived })
                return Refusal.Invalid(
                    kinds.TypeDiscriminatorPropertyName, FieldProblems.OneOf(kinds.DerivedTypes.Select(kind => $"{kind.TypeDiscriminator}")));
            type = Json.Options.GetTypeInfo(derived);
        }

        var missing = new List<string>(0);
        foreach (var property in type.Properties)
            if (property.IsRequired && !given.TryGetProperty(property.Name, out _))
                missing.Add(property.Name);
        return missing.Count == 0 ? null : Refusal.Invalid([.. missing.Select(name => new FieldError(name, FieldProblems.Required))]);
    }

    private static Refusal Unusable(JsonException error)
    {
        var path = error.Path?.TrimStart('$', '.') is { Length: > 0 and <= 100 } given
            && given.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '[' or ']')
                ? given
                : "body";
        return error is RefusedContentException { Refusal: var refusal }
            ? refusal.At(path)
            : Refusal.Invalid(path, FieldProblems.WrongType);
    }
}
