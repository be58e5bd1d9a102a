using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>One printed line from a device, such as a serial or a lot: 1-50 characters, no control characters. Case is preserved.</summary>
/// <param name="Value">The line, trimmed.</param>
[JsonConverter(typeof(ParsedConverter<Line>))]
public readonly record struct Line(string Value) : IParsed<Line>
{
    /// <summary>Refused with <c>invalid-content</c> when it is empty, too long or contains control characters.</summary>
    public static Result<Line> Parse(string text)
    {
        var line = text.Trim();
        if (line.Length is 0 or > 50)
            return Refusal.Invalid("text", "must be 1-50 characters");
        return Characters.ArePlain(line) ? new Line(line) : Refusal.Invalid("text", "contains control characters or broken characters");
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
