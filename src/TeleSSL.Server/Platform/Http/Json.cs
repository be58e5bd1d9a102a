using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The edge speaks Domain's JSON.</summary>
internal static class Json
{
    private const string MediaType = MediaTypeNames.Application.Json + "; charset=utf-8";

    public static JsonSerializerOptions Options => DomainJson.Options;

    /// <summary>For what is kept: what is not there is left out, since it would be most of it.</summary>
    public static JsonSerializerOptions Stored { get; } = new(DomainJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>An answer with a body.</summary>
    public static IResult Answer(object value, int status = StatusCodes.Status200OK) => new Content(value, status);

    /// <summary>
    /// Serialised whole before the first byte is sent. The framework's own results send it in chunks of a length not known
    /// beforehand: that costs both sides, and breaks off in the middle of a body that cannot be serialised to its end.
    /// </summary>
    public static Task Write(HttpResponse response, object value, int status, string mediaType)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, mediaType, body.Length);
        return response.Body.WriteAsync(body, 0, body.Length);
    }

    private sealed class Content(object value, int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext.Response, value, status, MediaType);
    }
}
