using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TeleSSL.Simulators.Shared;

/// <summary>How a response is lost after the request was carried out.</summary>
internal enum Loss
{
    /// <summary>There is no response, and the connection stays open.</summary>
    Silent,

    /// <summary>The connection is cut.</summary>
    Cut,

    /// <summary>The connection is cut in the middle of the response.</summary>
    CutWithin,

    /// <summary>The response ends in its middle, and looks whole.</summary>
    Truncated,
}

/// <summary>Faults of a connection, the same for every partner.</summary>
internal static class BrokenAnswers
{
    public static async Task Late(HttpContext http, RequestDelegate next, TimeSpan wait, TimeProvider time, CancellationToken ends)
    {
        await Task.Delay(wait, time, ends);
        await next(http);
    }

    public static Task Cut(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    public static void RetryAfter(HttpContext http, TimeSpan? wait)
    {
        if (wait is { } asked)
            http.Response.Headers.RetryAfter = Math.Ceiling(asked.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Carries out the request, but not the response.</summary>
    public static async Task Lost(HttpContext http, RequestDelegate next, Loss loss, CancellationToken ends)
    {
        var body = http.Response.Body;
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        await next(http);
        http.Response.Body = body;
        if (loss is Loss.Silent)
            await Forever(ends);
        if (loss is Loss.Truncated or Loss.CutWithin)
            await Half(http, answer.ToArray(), cut: loss is Loss.CutWithin);
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
