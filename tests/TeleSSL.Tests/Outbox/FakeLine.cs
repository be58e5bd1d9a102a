using System.Collections.Concurrent;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Outbox;

/// <summary>A line to a partner that takes everything, unless the test says otherwise. It knows messages by their kinds.</summary>
internal sealed class FakeLine(string partner) : IPartnerLine
{
    private readonly ConcurrentQueue<OutboxRow> sent = new();
    private readonly ConcurrentQueue<string> failed = new();

    public string Partner => partner;

    public bool ByHand => false;

    /// <summary>A kind that cannot be sent yet.</summary>
    public string? Blocked { get; set; }

    /// <summary>How each attempt ends.</summary>
    public SendResult Result { get; set; } = new SendResult.Delivered(null);

    /// <summary>Why a dead letter is not sent again.</summary>
    public Refusal? Refusal { get; set; }

    public IReadOnlyList<OutboxRow> Rows => [.. sent];

    public string Sent => string.Join(' ', sent.Select(row => row.Kind));

    public string Failed => string.Join(' ', failed);

    public Task<PreparedMessage> Prepare(Tx tx, OutboxRow row) => Task.FromResult<PreparedMessage>(
        row.Kind == Blocked ? new PreparedMessage.NotYet("not-yet") : new PreparedMessage.Ready(_ => Send(row)));

    public Task DeliveryFailed(Tx tx, OutboxRow row, Code why, Viewer viewer, Stamp stamp)
    {
        tx.AfterCommit(() =>
        {
            failed.Enqueue($"{row.Kind}: {why}");
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }

    public Task<Refusal?> RetryDelivery(Tx tx, OutboxRow row, Viewer viewer, Stamp stamp) => Task.FromResult(Refusal);

    private Task<SendResult> Send(OutboxRow row)
    {
        if (Result is SendResult.Delivered)
            sent.Enqueue(row);
        return Task.FromResult(Result);
    }
}
