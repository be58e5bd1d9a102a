using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Outbox;

/// <summary>The result of one attempt to send a message.</summary>
internal abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The partner received it. Its answer is stored with the new state of the row; null when the answer was lost.</summary>
    internal sealed record Delivered(Func<Tx, Task>? StoreAnswer) : SendResult;

    /// <summary>It must not be sent after all.</summary>
    internal sealed record Withdrawn(string Code) : SendResult;

    /// <summary>The partner is reachable and wants this message later; those about other subjects go on.</summary>
    internal sealed record Postponed(string Code, DateTimeOffset Until) : SendResult;

    /// <summary>The call failed, or the partner refused the message.</summary>
    internal sealed record Failed(PartnerFailure Failure) : SendResult;
}
