namespace TeleSSL.Domain.Values;

/// <summary>
/// A name as somebody says it on the telephone: any of its words, in any order. A word matches one that is the same or, from three
/// letters on, begins with it. A single letter is an initial. A name may have more words than were asked for.
/// </summary>
public sealed class NameQuestion
{
    private const int MaxWords = 8;

    private readonly IReadOnlyList<string> words;

    private NameQuestion(IReadOnlyList<string> words) => this.words = words;

    /// <summary>The question, or <c>invalid-content</c> with <c>no-name</c> or <c>too-many</c>.</summary>
    public static Result<NameQuestion> Parse(string name)
    {
        var words = NameWords.Of(name);
        return words.Count > MaxWords ? Refusal.Invalid("name", FieldProblems.TooMany.With("max", MaxWords))
            : words.Any(word => !IsInitial(word)) ? new NameQuestion(words)
            : Refusal.Invalid("name", CitizenProblems.NoName);
    }

    /// <summary>
    /// What to look for: each spelling of the question is a list of words, and each of those a list of grams. A name that matches has,
    /// for every word of at least one spelling, one of its grams.
    /// </summary>
    public IEnumerable<IReadOnlyList<IReadOnlyList<string>>> Spellings => NameWords.Spellings(words)
        .Select(spelling => (IReadOnlyList<IReadOnlyList<string>>)
            [.. spelling.Where(word => !IsInitial(word)).Select(word => (IReadOnlyList<string>)[.. NameGrams.Asked(word)])])
        .Where(spelling => spelling.Count > 0);

    /// <summary>Whether it may be this person's name.</summary>
    public bool Matches(string name)
    {
        var spellings = NameWords.Spellings(NameWords.Of(name)).ToArray();
        return NameWords.Spellings(words).Any(asked => spellings.Any(has => Fit(asked, has)));
    }

    /// <inheritdoc/>
    public override string ToString() => "(name)";

    // Every word asked for has a word of its own; the longest chooses first, so that Hans Hansen is not found in Hansen alone.
    private static bool Fit(IEnumerable<string> asked, IReadOnlyList<string> has) =>
        Fit([.. asked.OrderByDescending(word => word.Length)], 0, [.. has]);

    private static bool Fit(IReadOnlyList<string> asked, int next, List<string> left)
    {
        if (next == asked.Count)
            return true;
        foreach (var word in left.Where(word => Begins(word, asked[next])).ToArray())
        {
            left.Remove(word);
            if (Fit(asked, next + 1, left))
                return true;
            left.Add(word);
        }

        return false;
    }

    private static bool Begins(string word, string asked) =>
        IsInitial(asked) ? NameReadings.Written(word)[0] == NameReadings.Written(asked)[0]
        : Begins(NameReadings.Written(word), NameReadings.Written(asked), asked)
            || Begins(NameReadings.Heard(word), NameReadings.Heard(asked), asked);

    private static bool Begins(string reading, string asked, string typed) => Math.Min(typed.Length, asked.Length) < NameGrams.ShortPrefix
        ? reading == asked
        : reading.StartsWith(asked, StringComparison.Ordinal);

    private static bool IsInitial(string word) => word.Length == 1;
}
