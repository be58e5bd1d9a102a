using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>Idempotency-Key support: the same key and body get the stored response, and nothing is carried out twice.</summary>
internal sealed class TelmaRepeats
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Path, string Key), (string Body, TelmaAnswer Answer)> done = [];

    public TelmaAnswer Once(HttpContext http, byte[] body, Func<TelmaAnswer> work)
    {
        if (http.Request.Headers[TelmaWire.IdempotencyKeyHeader].ToString() is not { Length: > 0 and <= 200 } key)
            return TelmaAnswer.No(
                StatusCodes.Status400BadRequest, "idempotency-key-missing", "A POST or PATCH requires an Idempotency-Key.");
        var hash = Convert.ToHexString(SHA256.HashData(body));
        lock (gate)
        {
            if (done.TryGetValue((http.Request.Path, key), out var known))
                return known.Body == hash ? Again(http, known.Answer) : Reused;
            var answer = work();
            if (answer.Ticket is not null)
                done[(http.Request.Path, key)] = (hash, answer);
            return answer;
        }
    }

    private static TelmaAnswer Again(HttpContext http, TelmaAnswer answer)
    {
        http.Response.Headers["Idempotency-Replayed"] = "true";
        return answer;
    }

    private static TelmaProblem Reused { get; } = TelmaAnswer.No(
        StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused", "The Idempotency-Key was used with another body.");
}
