using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Replies;

/// <summary>
/// A canned reply, as submitted by the lead of a desk: the body of <c>POST /api/canned-replies</c> and of <c>…/change</c>.
/// </summary>
/// <param name="Title">What agents choose it by.</param>
/// <param name="Text">Its text.</param>
/// <param name="Key">What agents type to insert it; cannot be changed.</param>
/// <param name="Category">A code to group replies by.</param>
/// <param name="Unit">The desk it belongs to; optional for someone who leads only one. Cannot be changed.</param>
public sealed record CannedReplyEntry(Label Title, ReplyText Text, Code? Key = null, Code? Category = null, Code? Unit = null)
{
    /// <summary>A new reply at a desk, or <c>key-taken</c> when the desk has an active one with that key.</summary>
    public Result<CannedReply> New(Guid id, string unit, bool taken)
    {
        if (Key is not { Value: var key })
            return Refusal.Invalid("key", FieldProblems.Required);
        return taken
            ? SupportRefusals.KeyTaken.With("key", key)
            : new CannedReply { Id = id, Version = 1, Unit = unit, Key = key, Category = Category?.Value, TextVersion = 1 };
    }

    /// <summary>The changed reply, with the next version. Refused with <c>reply-retired</c>; key and unit cannot be changed.</summary>
    public Result<CannedReply> InPlaceOf(CannedReply before)
    {
        if (Key is { } key && key.Value != before.Key)
            return Refusal.Invalid("key", FieldProblems.Fixed);
        if (Unit is { } unit && unit.Value != before.Unit)
            return Refusal.Invalid("unit", FieldProblems.Fixed);
        return before.Retired
            ? SupportRefusals.ReplyRetired
            : before with { Version = before.Version + 1, Category = Category?.Value, TextVersion = before.Version + 1 };
    }
}
