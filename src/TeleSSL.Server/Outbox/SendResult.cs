using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Outbox;

/// <summary>How one attempt to send a message ended.</summary>
internal abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The partner has it. Its answer is stored with the row's new state; null when the answer was lost.</summary>
    internal sealed record Delivered(Func<Tx, Task>? StoreAnswer) : SendResult;

    /// <summary>It turned out that it must not be sent.</summary>
    internal sealed record Withdrawn(string Code) : SendResult;

    /// <summary>The call failed, or the partner refused the message.</summary>
    internal sealed record Failed(PartnerFailure Failure) : SendResult;
}
