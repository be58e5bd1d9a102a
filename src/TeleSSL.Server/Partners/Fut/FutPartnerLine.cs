using TeleSSL.Domain;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>Delivers outbox rows to FUT. They are about orders, and each says the whole of what the order is by then.</summary>
internal sealed class FutPartnerLine(
    FutOptions options, FutOrderMessages messages, FutOrderSender sender, Clock clock) : IPartnerLine
{
    /// <summary>What a parked message is a difference of.</summary>
    private const string Message = "message";

    private const string Stale = "version-conflict";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    public string Partner => FutModule.Name;

    public bool ByHand => !options.IsOn;

    public bool Carries(string subjectKind) => subjectKind == OrderJournal.Subject;

    public async Task<PreparedMessage> Prepare(Tx tx, OutboxRow row)
    {
        if (await OutboxQueue.IsFollowed(tx, row))
            return new PreparedMessage.Superseded();
        return (await messages.Of(tx, row.SubjectId)).Accepted(out var message, out var why)
            ? new PreparedMessage.Ready(ct => Send(row, message, ct))
            : new PreparedMessage.Never(why.Code);
    }

    public async Task DeliveryFailed(Tx tx, OutboxRow row, Code why, Viewer viewer, Stamp stamp)
    {
        if (await FutOrders.ByOrder(tx, row.SubjectId) is { } order)
            await FutDifferences.Raise(
                tx, FutDifferences.Of(order.Said, FutDifferenceKind.StatusDiffers, Message, stamp) with
                {
                    Theirs = why.Value,
                    Ours = (await OrderStore.Find(tx, row.SubjectId))?.State.Kebab(),
                },
                stamp);
    }

    public async Task<Refusal?> RetryDelivery(Tx tx, OutboxRow row, Viewer viewer, Stamp stamp) =>
        (await messages.Of(tx, row.SubjectId)).Refused;

    private async Task<SendResult> Send(OutboxRow row, FutOrderMessage message, CancellationToken ct)
    {
        try
        {
            var sent = await sender.Send(message, ct);
            return new SendResult.Delivered(tx => Store(tx, row, message, sent));
        }
        catch (Exception error) when (PartnerFailure.Of(error, clock.Now) is { } failure)
        {
            return failure.Status switch
            {
                StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable =>
                    new SendResult.Postponed(failure.Code, clock.Now + WaitOf(row, failure)),
                StatusCodes.Status412PreconditionFailed => new SendResult.Withdrawn(Stale),
                StatusCodes.Status403Forbidden => new SendResult.Withdrawn(CodeOf(failure)),
                _ => new SendResult.Failed(failure),
            };
        }
    }

    // As FUT asks, or longer each time.
    private static TimeSpan WaitOf(OutboxRow row, PartnerFailure failure)
    {
        var wait = failure.RetryAfter ?? TimeSpan.FromSeconds(5 * Math.Pow(2, Math.Min(row.Attempts - 1, 10)));
        return wait < LongestWait ? wait : LongestWait;
    }

    private static string CodeOf(PartnerFailure failure) =>
        failure.PartnerCode?.ToLowerInvariant().Replace('_', '-') ?? failure.Code;

    private async Task Store(Tx tx, OutboxRow row, FutOrderMessage message, FutOrderSent sent)
    {
        if (await FutOrders.ByOrder(tx, row.SubjectId) is not { } order)
            return;
        var stamp = new Stamp(clock.Now, clock.Now, "outbox", "telessl", clock.Today);
        await FutOrders.SetStatus(tx, row.SubjectId, sent.Status, sent.Lines
            .Where(line => message.Lines.ContainsKey(line.Key)).ToDictionary(line => message.Lines[line.Key].Number, line => line.Value));
        foreach (var open in (await FutDifferences.OpenOf(tx, row.SubjectId)).Where(open => open.What == Message))
            await FutDifferences.Settle(tx, open, FutSettlement.Gone, null, stamp);
        foreach (var step in sent.Untraced)
            await FutDifferences.Raise(
                tx, FutDifferences.Of(
                    order.Said, FutDifferenceKind.TraceMissing, step.Status, stamp,
                    step.Line is { } line ? message.Lines[line].Number : null),
                stamp);
    }
}
