namespace TeleSSL.Domain.Values;

/// <summary>What a file was called: 1-200 characters on one line, kept as it was given. It can name a person, so it is sealed as texts are.</summary>
/// <param name="Value">The name.</param>
public readonly record struct FileName(string Value) : IParsed<FileName>
{
    /// <summary>Refused with <c>personal-data-in-text</c> when a CPR number stands in it, else <c>invalid-content</c>.</summary>
    public static Result<FileName> Parse(string text)
    {
        var name = text.Trim();
        if (name.Length is 0 or > 200)
            return Refusal.Invalid("file", "must have a name of 1-200 characters");
        if (!Characters.ArePlain(name))
            return Refusal.Invalid("file", "has a name with control characters or broken characters");
        return Cpr.StandsIn(name)
            ? Refusal.Invalid("file", "has a name with what looks like a CPR number; rename it", "personal-data-in-text")
            : new FileName(name);
    }

    /// <summary>The word that stands for it wherever it is written down.</summary>
    public override string ToString() => "sealed";
}
