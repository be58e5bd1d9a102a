namespace TeleSSL.Server.Outbox;

/// <summary>A row leased by this process, with the call that sends it.</summary>
internal sealed record ClaimedRow(OutboxRow Row, Func<CancellationToken, Task<SendResult>> Send);
