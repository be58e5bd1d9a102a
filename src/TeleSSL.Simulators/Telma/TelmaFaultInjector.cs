using Microsoft.AspNetCore.Http;
using TeleSSL.Simulators.Shared;

namespace TeleSSL.Simulators.Telma;

/// <summary>Applies a planned fault to a call.</summary>
internal sealed class TelmaFaultInjector(TelmaFaults faults, TimeProvider time, CancellationToken stopping)
{
    public async Task Meet(HttpContext http, RequestDelegate next)
    {
        if (faults.Next(http.Request.Method) is not { } fault)
        {
            await next(http);
            return;
        }

        using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        await (fault.Kind switch
        {
            TelmaFault.Late => BrokenAnswers.Late(http, next, fault.Wait ?? TimeSpan.FromSeconds(5), time, ends.Token),
            TelmaFault.TooMany => Refuse(
                http, StatusCodes.Status429TooManyRequests, "too-many-requests", fault.Wait ?? TimeSpan.FromSeconds(1)),
            TelmaFault.Unavailable => Refuse(http, StatusCodes.Status503ServiceUnavailable, "unavailable", fault.Wait),
            TelmaFault.Refused => Refuse(http, StatusCodes.Status422UnprocessableEntity, "invalid-content", null),
            TelmaFault.CutBefore => BrokenAnswers.Cut(http),
            _ => BrokenAnswers.Lost(http, next, LossOf(fault.Kind), ends.Token),
        });
    }

    private static Loss LossOf(TelmaFault kind) => kind switch
    {
        TelmaFault.NeverAnswers => Loss.Silent,
        TelmaFault.Truncated => Loss.Truncated,
        TelmaFault.CutWithin => Loss.CutWithin,
        _ => Loss.Cut,
    };

    private static Task Refuse(HttpContext http, int status, string code, TimeSpan? wait)
    {
        BrokenAnswers.RetryAfter(http, wait);
        return TelmaJson.Write(http, TelmaAnswer.No(status, code, "Not now."));
    }
}
