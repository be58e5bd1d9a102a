using System.Text.Json;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>The evidence of a task as one comparable value.</summary>
public static class Evidence
{
    private static readonly JsonSerializerOptions Whole = WithTexts();

    /// <summary>
    /// Half an HMAC-SHA-256 of the evidence, texts included, as hexadecimal: equal for equal evidence, and not open to guessing
    /// without the key.
    /// </summary>
    /// <param name="task">The task.</param>
    /// <param name="hash">HMAC-SHA-256 with a secret key: any input, 32 bytes out.</param>
    public static string Fingerprint(DeviceTask task, Func<byte[], byte[]> hash) =>
        Convert.ToHexStringLower(hash(JsonSerializer.SerializeToUtf8Bytes(task, task.GetType(), Whole)).AsSpan(0, 16));

    private static JsonSerializerOptions WithTexts()
    {
        var options = new JsonSerializerOptions(DomainJson.Options);
        options.Converters.Insert(0, new ParsedConverter<FreeText>());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
