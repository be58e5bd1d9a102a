namespace TeleSSL.Domain.Codes;

/// <summary>A part of a field: its character set, its length, and what else it must satisfy.</summary>
internal sealed record Gs1Part(char Set, int Min, int Max, bool Optional, char Rule)
{
    /// <summary>The note for an invalid text of the right length, or null.</summary>
    public string? Problem(string text) => Rule switch
    {
        _ when text.AsSpan().ContainsAnyExcept(Gs1Characters.Named(Set)) => CodeNotes.InvalidCharacter,
        'c' when !CheckDigits.IsGs1(text) => CodeNotes.CheckDigit,
        'k' when !CheckDigits.IsGs1Pair(text) => CodeNotes.CheckDigit,
        'd' when !Gs1Date.Exists(text, dayRequired: false) => CodeNotes.ImpossibleDate,
        'e' when !Gs1Date.Exists(text, dayRequired: true) => CodeNotes.ImpossibleDate,
        'l' when Gs1Date.ReadLong(text) is null => CodeNotes.ImpossibleDate,
        'z' when text != "0" => CodeNotes.InvalidCharacter,
        _ => null,
    };
}

/// <summary>An application identifier and the format of its field.</summary>
/// <param name="Number">2 to 4 digits.</param>
/// <param name="Parts">In order. Only the last may vary in length; no required part follows an optional one.</param>
/// <param name="Predefined">True when the length is fixed by the prefix, so that no separator follows.</param>
internal sealed record Gs1Identifier(string Number, IReadOnlyList<Gs1Part> Parts, bool Predefined)
{
    public int MinLength { get; } = Parts.Where(part => !part.Optional).Sum(part => part.Min);

    public int MaxLength { get; } = Parts.Sum(part => part.Max);

    public bool IsNumeric => Parts.All(part => part.Set == 'N');

    /// <summary>The note for an invalid field, or null when it is valid.</summary>
    public string? Problem(string value)
    {
        if (value.Length < MinLength || value.Length > MaxLength)
            return CodeNotes.InvalidLength;
        var at = 0;
        foreach (var part in Parts)
        {
            var length = Math.Min(part.Max, value.Length - at);
            if (length == 0 && part.Optional)
                continue;
            if (length < part.Min)
                return CodeNotes.InvalidLength;
            if (part.Problem(value.Substring(at, length)) is { } problem)
                return problem;
            at += length;
        }

        return null;
    }
}

/// <summary>A field as found on the label, valid or not.</summary>
internal sealed record Gs1Element(Gs1Identifier Identifier, string Value)
{
    public string? Problem { get; } = Identifier.Problem(Value);
}
