using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>A stable internal code: 1-64 characters of <c>a-z 0-9 - . /</c>, beginning with a letter or digit. Case is folded.</summary>
/// <param name="Value">The code, lower case.</param>
[JsonConverter(typeof(ParsedConverter<Code>))]
public readonly record struct Code(string Value) : IParsed<Code>
{
    /// <summary>
    /// Refused with <c>invalid-content</c> when it is not a code, and with <c>personal-data-in-text</c> when it contains a CPR number:
    /// codes are journalled in plain text.
    /// </summary>
    public static Result<Code> Parse(string text)
    {
        var code = text.Trim().ToLowerInvariant();
        if (code.Length <= 64 && PersonalNumbers.AreIn(code))
            return Refusal.Invalid("code", TextProblems.Name);
        return code.Length is >= 1 and <= 64 && char.IsAsciiLetterOrDigit(code[0]) && code.All(IsCodeCharacter)
            ? new Code(code)
            : Refusal.Invalid("code", FieldProblems.NotACode);
    }

    private static bool IsCodeCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/';

    /// <inheritdoc/>
    public override string ToString() => Value;
}
