namespace TeleSSL.Server.Outbox;

/// <summary>Why a call to a partner failed: one answer for every way a call can fail.</summary>
/// <param name="Code">
/// Stable kebab text: <c>partner-timeout partner-unreachable partner-busy partner-down partner-unreadable partner-refused</c>.
/// </param>
/// <param name="Detail">For an operator; nothing that the partner wrote but its code.</param>
/// <param name="Lasting">The same message would fail the same way again: an operator has to look at it.</param>
internal sealed record PartnerFailure(string Code, string Detail, bool Lasting = false)
{
    /// <summary>The HTTP status, when there was one.</summary>
    public int? Status { get; init; }

    /// <summary>The partner's own code of its refusal.</summary>
    public string? PartnerCode { get; init; }

    /// <summary>How long it asks us to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The message itself is refused. A wrong token is not the message's fault.</summary>
    public bool IsMessagesFault => Lasting && Status is not (401 or 403);

    /// <summary>The partner is there and asks for a pause.</summary>
    public bool IsBusy => Code == "partner-busy";
}
