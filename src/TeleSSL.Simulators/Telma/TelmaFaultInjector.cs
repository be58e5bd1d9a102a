using System.Globalization;
using Microsoft.AspNetCore.Http;

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
            TelmaFault.Late => Late(http, next, fault.Wait ?? TimeSpan.FromSeconds(5), ends.Token),
            TelmaFault.TooMany => Refuse(
                http, StatusCodes.Status429TooManyRequests, "too-many-requests", fault.Wait ?? TimeSpan.FromSeconds(1)),
            TelmaFault.Unavailable => Refuse(http, StatusCodes.Status503ServiceUnavailable, "unavailable", fault.Wait),
            TelmaFault.Refused => Refuse(http, StatusCodes.Status422UnprocessableEntity, "invalid-content", null),
            TelmaFault.CutBefore => Cut(http),
            _ => Done(http, next, fault.Kind, ends.Token),
        });
    }

    private async Task Late(HttpContext http, RequestDelegate next, TimeSpan wait, CancellationToken ct)
    {
        await Task.Delay(wait, time, ct);
        await next(http);
    }

    private static Task Refuse(HttpContext http, int status, string code, TimeSpan? wait)
    {
        if (wait is { } asked)
            http.Response.Headers.RetryAfter = Math.Ceiling(asked.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return TelmaJson.Write(http, TelmaAnswer.No(status, code, "Not now."));
    }

    private static Task Cut(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Carries out the request, but not the response.</summary>
    private static async Task Done(HttpContext http, RequestDelegate next, TelmaFault kind, CancellationToken ends)
    {
        var body = http.Response.Body;
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        await next(http);
        http.Response.Body = body;
        if (kind is TelmaFault.NeverAnswers)
            await Forever(ends);
        if (kind is TelmaFault.Truncated or TelmaFault.CutWithin)
            await Half(http, answer.ToArray(), cut: kind is TelmaFault.CutWithin);
        else
            http.Abort();
    }

    private static async Task Half(HttpContext http, byte[] answer, bool cut)
    {
        http.Response.ContentLength = cut ? answer.Length : answer.Length / 2;
        await http.Response.Body.WriteAsync(answer.AsMemory(0, answer.Length / 2));
        if (!cut)
            return;
        await http.Response.Body.FlushAsync();
        http.Abort();
    }

    private static async Task Forever(CancellationToken ends)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = ends.Register(ended.SetResult);
        await ended.Task;
    }
}
