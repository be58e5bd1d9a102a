using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>
/// What a person wrote: 1-500 characters, no control characters but line breaks, no CPR number.
/// It never stands in the journal: it is sealed aside, and its JSON is the word <c>sealed</c>.
/// </summary>
/// <param name="Value">The text, trimmed.</param>
[JsonConverter(typeof(SealedTextConverter<FreeText>))]
public readonly record struct FreeText(string Value) : IParsed<FreeText>
{
    /// <summary>The most characters a free text may have.</summary>
    public const int MaxLength = 500;

    /// <summary>Refused with <c>personal-data-in-text</c> when a CPR number stands in it, else <c>invalid-content</c>.</summary>
    public static Result<FreeText> Parse(string text) => Written(text, MaxLength).Then<FreeText>(written => new FreeText(written));

    /// <summary>The rules of every text that a person writes, whatever its length.</summary>
    internal static Result<string> Written(string text, int maxLength)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed.Length > maxLength)
            return Refusal.Invalid("text", $"must be 1-{maxLength} characters");
        if (!Characters.ArePlain(trimmed, allowLineBreaks: true))
            return Refusal.Invalid("text", "holds control characters or broken characters");
        return Cpr.StandsIn(trimmed)
            ? Refusal.Invalid("text", "holds what looks like a CPR number; link the citizen instead", "personal-data-in-text")
            : trimmed;
    }

    /// <summary>The word that stands for a free text wherever evidence is written down.</summary>
    public override string ToString() => "sealed";
}
