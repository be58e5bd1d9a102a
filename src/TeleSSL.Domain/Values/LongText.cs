using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>
/// Longer text written by a person: as <see cref="FreeText"/>, but 1-8000 characters. It is never in the journal.
/// </summary>
/// <param name="Value">The text, trimmed.</param>
[JsonConverter(typeof(SealedTextConverter<LongText>))]
public readonly record struct LongText(string Value) : IWritten<LongText>
{
    /// <summary>The maximum length of a long text.</summary>
    public const int MaxLength = 8000;

    /// <summary>Refused with <c>personal-data-in-text</c> when it contains a CPR number, otherwise <c>invalid-content</c>.</summary>
    public static Result<LongText> Parse(string text) => Parse(text, TextLeave.None);

    /// <summary>The same; known and named numbers may stand in it.</summary>
    public static Result<LongText> Parse(string text, TextLeave leave) =>
        FreeText.Written(text, MaxLength, leave).Then<LongText>(written => new LongText(written));

    /// <summary>The word written instead of the text in stored evidence.</summary>
    public override string ToString() => "sealed";
}
