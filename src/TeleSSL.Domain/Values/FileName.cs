namespace TeleSSL.Domain.Values;

/// <summary>
/// A file's original name: 1-200 characters on one line, stored unchanged. It can name a person, so it is sealed like free text.
/// </summary>
/// <param name="Value">The name.</param>
public readonly record struct FileName(string Value) : IWritten<FileName>
{
    /// <summary>Refused with <c>personal-data-in-text</c> when it contains a CPR number, otherwise <c>invalid-content</c>.</summary>
    public static Result<FileName> Parse(string text) => Parse(text, TextLeave.None);

    /// <summary>The same; known and named numbers may stand in it.</summary>
    public static Result<FileName> Parse(string text, TextLeave leave)
    {
        var name = text.Trim();
        if (name.Length is 0 or > 200)
            return Refusal.Invalid("file", FieldProblems.OfLength(name.Length, 200));
        if (!Characters.ArePlain(name))
            return Refusal.Invalid("file", FieldProblems.ControlCharacters);
        return leave.Refuses(name)
            ? Refusal.Invalid("file", TextProblems.FileName)
            : new FileName(name);
    }

    /// <summary>The word written instead of it.</summary>
    public override string ToString() => "sealed";
}
