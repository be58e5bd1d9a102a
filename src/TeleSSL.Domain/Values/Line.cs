using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>
/// One printed line from a device, such as a serial or a lot: 1-50 characters, no control characters. Case is preserved. A real
/// serial can have ten digits that read as a CPR number; only forms that no maker prints, those with separators, are refused.
/// </summary>
/// <param name="Value">The line, trimmed.</param>
[JsonConverter(typeof(ParsedConverter<Line>))]
public readonly record struct Line(string Value) : IParsed<Line>
{
    /// <summary>It reads as a CPR number, which is worth a look.</summary>
    public bool ReadsAsCpr => PersonalNumbers.AreIn(Value);

    /// <summary>
    /// In the form of <see cref="Printed"/>, so that what is registered is what a scanner reads. Refused with
    /// <c>personal-data-in-text</c> when it is a CPR number with separators, and with <c>invalid-content</c> when it is empty, too long
    /// or contains control characters.
    /// </summary>
    public static Result<Line> Parse(string text)
    {
        var written = text.Trim();
        var line = Printed.Form(written).Trim();
        if (line.Length is 0 or > 50)
            return Refusal.Invalid("text", FieldProblems.OfLength(line.Length, 50));
        if (!Characters.ArePlain(written))
            return Refusal.Invalid("text", FieldProblems.ControlCharacters);
        // As written: what no one sees may be the separator.
        return PersonalNumbers.In(written).Any(hit => !written[hit.Place].All(char.IsAsciiLetterOrDigit))
            ? Refusal.Invalid("text", TextProblems.Line)
            : new Line(line);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
