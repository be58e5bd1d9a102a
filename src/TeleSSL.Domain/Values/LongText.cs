using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>
/// What a person wrote at length: as <see cref="FreeText"/>, but 1-8000 characters. It never stands in the journal.
/// </summary>
/// <param name="Value">The text, trimmed.</param>
[JsonConverter(typeof(SealedTextConverter<LongText>))]
public readonly record struct LongText(string Value) : IParsed<LongText>
{
    /// <summary>The most characters a long text may have.</summary>
    public const int MaxLength = 8000;

    /// <summary>Refused with <c>personal-data-in-text</c> when a CPR number stands in it, else <c>invalid-content</c>.</summary>
    public static Result<LongText> Parse(string text) =>
        FreeText.Written(text, MaxLength).Then<LongText>(written => new LongText(written));

    /// <summary>The word that stands for a text wherever evidence is written down.</summary>
    public override string ToString() => "sealed";
}
