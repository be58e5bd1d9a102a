using System.Text.Json;
using Hl7.Fhir.Serialization;
using Refit;
using TeleSSL.Server.Outbox;

namespace TeleSSL.Server.Partners;

/// <summary>
/// Refit settings for partners: every call returns a body, and every failure is one that <see cref="PartnerFailure"/> maps.
/// </summary>
internal static class PartnerRefit
{
    private const int MaxErrorLength = 16 << 10;

    public static RefitSettings Settings(JsonSerializerOptions json, string mediaType = "application/json")
    {
        var settings = new RefitSettings(new PartnerSerializer(json, mediaType))
        {
            TransportExceptionFactory = (_, error, _) => error,
            DeserializationExceptionFactory = (_, error) => ValueTask.FromResult<Exception?>(Unreadable(error)),
            ExceptionRedactor = Redact,
            MaxExceptionContentLength = MaxErrorLength,
        };
        settings.ExceptionFactory = answer => Refusal(answer, settings);
        return settings;
    }

    // Firely's exception quotes the content.
    private static Exception Unreadable(Exception error) => error switch
    {
        JsonException wrong => new PartnerUnreadableException(wrong.Path),
        DeserializationFailedException => new PartnerUnreadableException(),
        _ => error,
    };

    // Refit returns null for an empty body without calling the serializer.
    private static async ValueTask<Exception?> Refusal(HttpResponseMessage answer, RefitSettings settings)
    {
        if (!answer.IsSuccessStatusCode)
            return await ApiException.Create(answer.RequestMessage!, answer.RequestMessage!.Method, answer, settings);
        return (await answer.Content.ReadAsByteArrayAsync()).Length == 0 ? new PartnerUnreadableException() : null;
    }

    // The request contains our token.
    private static void Redact(ApiExceptionBase error)
    {
        error.RequestMessage.Headers.Clear();
        error.RequestContent = null;
    }
}
