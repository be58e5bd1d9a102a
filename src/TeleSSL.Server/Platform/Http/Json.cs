using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http;

/// <summary>HTTP uses Domain's JSON options.</summary>
internal static class Json
{
    private const string MediaType = MediaTypeNames.Application.Json + "; charset=utf-8";

    public static JsonSerializerOptions Options => DomainJson.Options;

    /// <summary>For stored JSON: nulls are omitted, since they would be most of it, and nothing is judged again.</summary>
    public static JsonSerializerOptions Stored { get; } = ForStored();

    /// <summary>A response with a body.</summary>
    public static IResult Answer(object value, int status = StatusCodes.Status200OK) => new Content(value, status);

    /// <summary>
    /// Serialised in full before the first byte is sent. The framework's own results stream chunks of unknown length, which costs
    /// both sides and cuts the body off when serialisation fails midway.
    /// </summary>
    public static Task Write(HttpResponse response, object value, int status, string mediaType)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, mediaType, body.Length);
        return response.Body.WriteAsync(body, 0, body.Length);
    }

    private static JsonSerializerOptions ForStored()
    {
        var options = new JsonSerializerOptions(DomainJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        options.Converters.Insert(0, new StoredLabel());
        return options;
    }

    // What is stored was judged when it was written. A rule that came later must not make it unreadable.
    private sealed class StoredLabel : JsonConverter<Label>
    {
        public override Label Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Label value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }

    private sealed class Content(object value, int status) : IResult, IValueHttpResult
    {
        public object? Value => value;

        public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext.Response, value, status, MediaType);
    }
}
