using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Failures that are not refusals: infrastructure faults, and requests the server could not read.</summary>
internal sealed partial class Faults(ILogger<Faults> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case BusyException:
                await Problems.Write(httpContext, RequestRefusals.Busy.With("retryAfter", "1"));
                return true;
            case DbException:
                LogStorage(exception);
                await Problems.Write(httpContext, RequestRefusals.StorageUnavailable.With("retryAfter", "5"));
                return true;
            case BadHttpRequestException bad:
                await Problems.Write(
                    httpContext,
                    bad.StatusCode == 413 ? Problems.TooLarge(httpContext) : RequestRefusals.MalformedRequest);
                return true;
            case OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested:
                return true;
            default:
                LogFault(exception);
                await Problems.WriteFault(httpContext);
                return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed with an unexpected exception")]
    private partial void LogFault(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database did not respond")]
    private partial void LogStorage(Exception exception);
}
