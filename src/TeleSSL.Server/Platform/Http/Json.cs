using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The edge speaks Domain's JSON.</summary>
internal static class Json
{
    public static JsonSerializerOptions Options => DomainJson.Options;

    /// <summary>For what is kept: what is not there is left out, since it would be most of it.</summary>
    public static JsonSerializerOptions Stored { get; } = new(DomainJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
}
