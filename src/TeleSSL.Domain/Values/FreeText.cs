using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>
/// Text written by a person: 1-500 characters, no control characters except line breaks, no CPR number.
/// It is never in the journal: it is sealed separately, and its JSON is the word <c>sealed</c>.
/// </summary>
/// <param name="Value">The text, trimmed.</param>
[JsonConverter(typeof(SealedTextConverter<FreeText>))]
public readonly record struct FreeText(string Value) : IWritten<FreeText>
{
    /// <summary>The maximum length of a free text.</summary>
    public const int MaxLength = 500;

    /// <summary>Refused with <c>personal-data-in-text</c> when it contains a CPR number, otherwise <c>invalid-content</c>.</summary>
    public static Result<FreeText> Parse(string text) => Parse(text, TextLeave.None);

    /// <summary>The same; known and named numbers may stand in it.</summary>
    public static Result<FreeText> Parse(string text, TextLeave leave) =>
        Written(text, MaxLength, leave).Then<FreeText>(written => new FreeText(written));

    /// <summary>The rules for all text written by a person, whatever its length.</summary>
    internal static Result<string> Written(string text, int maxLength, TextLeave leave)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed.Length > maxLength)
            return Refusal.Invalid("text", FieldProblems.OfLength(trimmed.Length, maxLength));
        if (!Characters.ArePlain(trimmed, allowLineBreaks: true))
            return Refusal.Invalid("text", FieldProblems.ControlCharacters);
        return leave.Refuses(trimmed) ? Refusal.Invalid("text", TextProblems.FreeText) : trimmed;
    }

    /// <summary>The word written instead of a free text in stored evidence.</summary>
    public override string ToString() => "sealed";
}
