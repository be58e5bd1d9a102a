namespace TeleSSL.Server.Outbox;

/// <summary>Why a call to a partner failed.</summary>
/// <param name="Code">
/// Stable kebab text: <c>partner-timeout partner-unreachable partner-busy partner-down partner-unreadable partner-refused</c>.
/// </param>
/// <param name="Detail">For an operator; contains nothing from the partner but its code.</param>
/// <param name="Lasting">A retry would fail the same way: an operator must act.</param>
internal sealed record PartnerFailure(string Code, string Detail, bool Lasting = false)
{
    /// <summary>The HTTP status, if any.</summary>
    public int? Status { get; init; }

    /// <summary>The partner's refusal code.</summary>
    public string? PartnerCode { get; init; }

    /// <summary>How long the partner asks us to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The message itself was refused. An invalid token is not the fault of the message.</summary>
    public bool IsMessagesFault => Lasting && Status is not (401 or 403);

    /// <summary>The partner is reachable and asks for a pause.</summary>
    public bool IsBusy => Code == "partner-busy";
}
