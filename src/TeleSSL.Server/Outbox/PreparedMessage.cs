namespace TeleSSL.Server.Outbox;

/// <summary>The outcome of preparing a due row.</summary>
internal abstract record PreparedMessage
{
    private PreparedMessage()
    {
    }

    /// <summary>It can be sent, outside the transaction.</summary>
    internal sealed record Ready(Func<CancellationToken, Task<SendResult>> Send) : PreparedMessage;

    /// <summary>It cannot be sent yet and is retried automatically.</summary>
    internal sealed record NotYet(string Code) : PreparedMessage;

    /// <summary>A later message about the subject says the same and more: this one counts as sent.</summary>
    internal sealed record Superseded : PreparedMessage;

    /// <summary>It must no longer be sent.</summary>
    internal sealed record Never(string Code) : PreparedMessage;
}
