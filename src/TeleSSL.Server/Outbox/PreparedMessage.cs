namespace TeleSSL.Server.Outbox;

/// <summary>What a line makes of a row that is due.</summary>
internal abstract record PreparedMessage
{
    private PreparedMessage()
    {
    }

    /// <summary>It can be sent, outside the transaction.</summary>
    internal sealed record Ready(Func<CancellationToken, Task<SendResult>> Send) : PreparedMessage;

    /// <summary>It cannot be sent yet; it is tried again by itself.</summary>
    internal sealed record NotYet(string Code) : PreparedMessage;

    /// <summary>It must not be sent any more.</summary>
    internal sealed record Never(string Code) : PreparedMessage;
}
