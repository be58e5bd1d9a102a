using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>The wire format of FUT's SSL services, and of the events that a bridge posts (contracts/partners/fut).</summary>
public static class SslWire
{
    /// <summary>The version of both services; the last part of their base addresses.</summary>
    public const string Version = "v1";

    /// <summary>The system of our order number among an order's identifiers.</summary>
    public const string OrderNumberSystem = "urn:telessl:order-no";

    /// <summary>Header of a posted event: when it was signed, in whole seconds since 1970 (our assumption).</summary>
    public const string TimestampHeader = "Fut-Timestamp";

    /// <summary>
    /// Header of a posted event: <c>v1=</c> and the HMAC-SHA256 in lower-case hex, keyed with the shared secret's UTF-8 bytes, of the
    /// timestamp as sent, a full stop, and the body's raw bytes (our assumption).
    /// </summary>
    public const string SignatureHeader = "Fut-Signature";

    /// <summary>
    /// camelCase. Nulls are written, as FUT's reports do. A missing id, status or party is an error; an unknown member is stored and
    /// written again.
    /// </summary>
    public static JsonSerializerOptions Json { get; } = Options();

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
