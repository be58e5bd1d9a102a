using System.Text.Json;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The edge speaks Domain's JSON.</summary>
internal static class Json
{
    public static JsonSerializerOptions Options => DomainJson.Options;
}
