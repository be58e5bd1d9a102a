using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json;
using Refit;

namespace TeleSSL.Server.Partners;

/// <summary>Serializes a partner's bodies with System.Text.Json. A body of <c>null</c> is invalid.</summary>
internal sealed class PartnerSerializer(JsonSerializerOptions json, string mediaType = "application/json") : IHttpContentSerializer
{
    public HttpContent ToHttpContent<T>(T item) => new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(item, json))
    {
        Headers = { ContentType = new MediaTypeHeaderValue(mediaType) },
    };

    public async Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        await JsonSerializer.DeserializeAsync<T>(await content.ReadAsStreamAsync(cancellationToken), json, cancellationToken)
        ?? throw new PartnerUnreadableException();

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) => json.PropertyNamingPolicy?.ConvertName(propertyInfo.Name);
}
