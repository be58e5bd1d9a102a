using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>The display name of a thing or a place: 1-100 characters on one line, no CPR number.</summary>
/// <param name="Value">The label, trimmed.</param>
[JsonConverter(typeof(ParsedConverter<Label>))]
public readonly record struct Label(string Value) : IParsed<Label>
{
    /// <summary>Refused with <c>personal-data-in-text</c> when it contains a CPR number, otherwise <c>invalid-content</c>.</summary>
    public static Result<Label> Parse(string text)
    {
        var label = text.Trim();
        if (label.Length is 0 or > 100)
            return Refusal.Invalid("text", FieldProblems.OfLength(label.Length, 100));
        if (!Characters.ArePlain(label))
            return Refusal.Invalid("text", FieldProblems.ControlCharacters);
        return PersonalNumbers.AreIn(label) ? Refusal.Invalid("text", TextProblems.Name) : new Label(label);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
