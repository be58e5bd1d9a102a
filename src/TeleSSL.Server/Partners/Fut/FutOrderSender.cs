using System.Net;
using Refit;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>
/// Brings an order at FUT to what ours says. Each attempt reads first, so that what an earlier one did without an answer is found done. A
/// change that crosses ours is read and merged.
/// </summary>
internal sealed class FutOrderSender(Lazy<ISslOrders> orders, FutOptions options)
{
    /// <summary>How often a change is sent whose version, each time, is no longer the last.</summary>
    private const int MaxStale = 3;

    /// <summary>How often a step is sent that FUT says is not possible: read again, it mostly is not wanted any more.</summary>
    private const int MaxRefused = 2;

    public async Task<FutOrderSent> Send(FutOrderMessage message, CancellationToken ct)
    {
        for (var (stale, refused) = (1, 1); ;)
        {
            try
            {
                return await new FutOrderVisit(orders.Value, options, message).Run(ct);
            }
            catch (ApiException error) when (error.StatusCode is HttpStatusCode.PreconditionFailed && stale < MaxStale)
            {
                stale++;
            }
            catch (ApiException error) when (error.StatusCode is HttpStatusCode.Conflict && refused < MaxRefused)
            {
                refused++;
            }
        }
    }
}
