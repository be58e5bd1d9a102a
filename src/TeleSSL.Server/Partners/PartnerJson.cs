using System.Net.Http.Headers;
using System.Text.Json;
using RestEase;

namespace TeleSSL.Server.Partners;

/// <summary>A partner's bodies by the framework's own JSON.</summary>
internal sealed class PartnerRequests(JsonSerializerOptions json) : RequestBodySerializer
{
    public override HttpContent? SerializeBody<T>(T body, RequestBodySerializerInfo info) => new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, json))
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
    };
}

/// <inheritdoc cref="PartnerRequests"/>
internal sealed class PartnerAnswers(JsonSerializerOptions json) : ResponseDeserializer
{
    public override T Deserialize<T>(string? content, HttpResponseMessage response, ResponseDeserializerInfo info)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(content ?? "", json) ?? throw new PartnerUnreadableException();
        }
        catch (JsonException wrong)
        {
            throw new PartnerUnreadableException(wrong.Path);
        }
    }
}

/// <summary>The partner answered, but not what was agreed. It holds the place at most: what stands there is nobody's business.</summary>
internal sealed class PartnerUnreadableException(string? path = null) : Exception($"The partner's answer cannot be read{(path is null ? "" : $" (at {path})")}.");
