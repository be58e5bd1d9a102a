using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Contracts.Partners.Telma;

/// <summary>The wire format that both sides share.</summary>
public static class TelmaWire
{
    /// <summary>The version of the API; the last part of the base address.</summary>
    public const string Version = "v1";

    /// <summary>Header of a webhook: when it was signed, in whole seconds since 1970, by Telma's clock.</summary>
    public const string TimestampHeader = "Telma-Timestamp";

    /// <summary>
    /// Header of a webhook: <c>v1=</c> and the HMAC-SHA256 in lower-case hex, keyed with the shared secret's UTF-8 bytes, of the
    /// timestamp as sent, a full stop, and the body's raw bytes.
    /// </summary>
    public const string SignatureHeader = "Telma-Signature";

    /// <summary>Header that makes a POST or PATCH repeatable: the same key and body give the same answer.</summary>
    public const string IdempotencyKeyHeader = "Idempotency-Key";

    /// <summary>
    /// camelCase, enums as strings, nulls omitted, times with offset; a missing required field is an error, an unknown one is ignored.
    /// </summary>
    public static JsonSerializerOptions Json { get; } = Options();

    /// <summary>The value of <c>If-Match</c> and <c>ETag</c>: the version in quotes.</summary>
    public static string ETag(int version) => $"\"{version}\"";

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
