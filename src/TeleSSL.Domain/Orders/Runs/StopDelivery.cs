using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders.Runs;

/// <summary>All boxes of a stop that are in the van are handed over, with one proof.</summary>
/// <param name="ReceivedBy">Who received them.</param>
/// <param name="Proof">The proof.</param>
/// <param name="Code">The six digits that the citizen gave; with the proof <c>code</c> only.</param>
/// <param name="Signature">
/// A PNG of at most 100,000 bytes and 2,000 x 1,000 pixels, not interlaced; with the proof <c>signature</c> only. It is drawn anew in black
/// and white.
/// </param>
/// <param name="At">When it happened, if it is sent later: at most 30 days ago. Now by default.</param>
public sealed record StopDelivery(
    Person ReceivedBy, HandoverProof Proof, string? Code = null, byte[]? Signature = null, DateTimeOffset? At = null)
{
    /// <summary>The most bytes of a signature.</summary>
    public const int MaxSignature = 100_000;

    /// <summary>The most pixels of it, across.</summary>
    public const int MaxWidth = 2_000;

    /// <summary>The most pixels of it, down.</summary>
    public const int MaxHeight = 1_000;

    /// <summary>What is wrong with the proof, or null.</summary>
    public Refusal? Unusable() =>
        Only("code", Code is not null, HandoverProof.Code)
        ?? Only("signature", Signature is not null, HandoverProof.Signature)
        ?? (Code is { } code && !DeliveryCode.IsOne(code)
            ? Refusal.Invalid("code", FieldProblems.Malformed.With("form", "six digits"))
            : null);

    private Refusal? Only(string field, bool isGiven, HandoverProof proof) =>
        isGiven == (Proof == proof) ? null
        : Refusal.Invalid(
            field, (isGiven ? FieldProblems.NotAllowedHere : FieldProblems.RequiredHere).With("because", $"proof {Proof.Kebab()}"));
}

/// <summary>None of the boxes of a stop that are in the van could be handed over.</summary>
/// <param name="Reason">Why.</param>
/// <param name="At">When it happened, if it is sent later: at most 30 days ago. Now by default.</param>
public sealed record StopFailure(DeliveryFailure Reason, DateTimeOffset? At = null);

/// <summary>The six digits by which a citizen proves a hand-over.</summary>
public static class DeliveryCode
{
    /// <summary>So many wrong ones, and the stop takes no code any more.</summary>
    public const int MaxTries = 5;

    /// <summary>How many codes there are.</summary>
    public const int Count = 1_000_000;

    /// <summary>Six digits.</summary>
    public static bool IsOne(string text) => text.Length == 6 && text.All(char.IsAsciiDigit);
}
