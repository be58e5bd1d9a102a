using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Replies;

/// <summary>A filled-in reply, and the placeholders without a value.</summary>
/// <param name="Text">The text to review; a placeholder without a value appears as <c>[device.model]</c>.</param>
/// <param name="Missing">Placeholders without a value, each once, in the order of the text.</param>
public sealed record FilledReply(string Text, IReadOnlyList<string> Missing);

/// <summary>
/// The text of a canned reply: 1-8000 characters, no CPR number. Text between braces is a placeholder and must be one of
/// <see cref="Placeholders.All"/>; a single brace is literal.
/// </summary>
/// <param name="Value">The text, trimmed.</param>
[JsonConverter(typeof(ParsedConverter<ReplyText>))]
public readonly partial record struct ReplyText(string Value) : IWritten<ReplyText>
{
    /// <summary>Refused with <c>unknown-placeholder</c>, <c>personal-data-in-text</c>, else <c>invalid-content</c>.</summary>
    public static Result<ReplyText> Parse(string text) => Parse(text, TextLeave.None);

    /// <summary>The same; known and named numbers may stand in it.</summary>
    public static Result<ReplyText> Parse(string text, TextLeave leave) =>
        FreeText.Written(text, LongText.MaxLength, leave).Then(WithPlaceholders);

    private static Result<ReplyText> WithPlaceholders(string written) =>
        Placeholder().Matches(written).All(match => Placeholders.All.Contains(match.Groups[1].Value))
            ? new ReplyText(written)
            : Refusal.Invalid("text", SupportProblems.Placeholder.With("known", string.Join(", ", Placeholders.All)));

    /// <summary>Inserts the values in one pass: braces in a value are literal.</summary>
    public FilledReply Fill(IReadOnlyDictionary<string, string?> values)
    {
        var missing = new List<string>();
        var filled = Placeholder().Replace(Value, match =>
        {
            var name = match.Groups[1].Value;
            if (values.GetValueOrDefault(name) is { Length: > 0 } value)
                return value;
            if (!missing.Contains(name))
                missing.Add(name);
            return $"[{name}]";
        });
        return new FilledReply(filled, missing);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
