using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Failures that are not refusals: infrastructure faults, and requests the server could not read.</summary>
internal sealed partial class Faults(ILogger<Faults> logger) : IExceptionHandler
{
    private static readonly Refusal Unreadable = new("malformed-request", "The request cannot be read.", RefusalKind.Malformed);

    private static readonly Refusal TooLarge = new("too-large", "The body is too large.", RefusalKind.TooLarge);

    private static readonly Refusal Busy =
        new Refusal("busy", "The server is busy. Nothing was written; retry shortly.", RefusalKind.Busy).With("retryAfter", "1");

    private static readonly Refusal StorageAway =
        new Refusal(
            "storage-unavailable",
            "The database did not respond, so it is unknown whether this was written. Retry with the same Idempotency-Key.",
            RefusalKind.Busy)
            .With("retryAfter", "5");

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case BusyException:
                await Problems.Write(httpContext, Busy);
                return true;
            case DbException:
                LogStorage(exception);
                await Problems.Write(httpContext, StorageAway);
                return true;
            case BadHttpRequestException bad:
                await Problems.Write(httpContext, bad.StatusCode == 413 ? TooLarge : Unreadable);
                return true;
            case OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested:
                return true;
            default:
                return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database did not respond")]
    private partial void LogStorage(Exception exception);
}
