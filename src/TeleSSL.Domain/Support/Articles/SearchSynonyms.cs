using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Articles;

/// <summary>Words that mean the same to those who search.</summary>
/// <param name="Groups">In each group, each word finds the others.</param>
public sealed record SearchSynonyms(IReadOnlyList<IReadOnlyList<string>> Groups)
{
    /// <summary>In force until a lead sets others.</summary>
    public static readonly SearchSynonyms Default = new(
    [
        ["wifi", "netværk", "internet", "trådløst"], ["tablet", "iPad", "skærm"],
        ["blodtryksmåler", "blodtryksapparat", "manchet", "måler"],
        ["vægt", "badevægt"], ["iltmåler", "saturationsmåler", "pulsoximeter", "oximeter"], ["termometer", "febermåler"],
        ["spirometer", "lungefunktionsmåler"], ["oplader", "lader", "strømforsyning", "adapter"], ["batteri", "akku"],
        ["kode", "adgangskode", "password", "pinkode", "PIN"], ["SIM", "simkort"], ["parring", "bluetooth"],
        ["opdatering", "update"], ["genstart", "reboot"], ["video", "videosamtale", "videoopkald"], ["app", "applikation"],
    ]);

    private ILookup<string, string>? others;

    /// <summary>The terms of the other words of its groups.</summary>
    internal IEnumerable<string> For(string term) => (others ??= Others())[term];

    private ILookup<string, string> Others() => (
        from words in Groups
        let terms = words.Select(word => SearchTerms.Stem(SearchWords.Folded(word))).Distinct().ToArray()
        from one in terms
        from other in terms
        where one != other
        select (one, other)).Distinct().ToLookup(pair => pair.one, pair => pair.other);
}

/// <summary>Synonyms, as submitted.</summary>
/// <param name="Groups">Two words or more in each.</param>
public sealed record SearchSynonymsEntry(IReadOnlyList<IReadOnlyList<Label>> Groups)
{
    private const int MaxGroups = 500;
    private const int MinWords = 2;
    private const int MaxWords = 20;

    /// <summary>The synonyms, or <c>invalid-content</c> with <c>not-a-single-word</c>, <c>too-few</c> or <c>too-many</c>.</summary>
    public Result<SearchSynonyms> Decide()
    {
        if (Groups.Count > MaxGroups)
            return Refusal.Invalid("groups", FieldProblems.TooMany.With("max", MaxGroups));
        for (var i = 0; i < Groups.Count; i++)
            if (WhyNot(Groups[i]) is { } problem)
                return Refusal.Invalid($"groups[{i}]", problem);
        return new SearchSynonyms([.. Groups.Select(words => (IReadOnlyList<string>)[.. words.Select(word => word.Value)])]);
    }

    private static FieldProblem? WhyNot(IReadOnlyList<Label> words) => words.Count switch
    {
        < MinWords => FieldProblems.TooFew.With("min", MinWords),
        > MaxWords => FieldProblems.TooMany.With("max", MaxWords),
        _ => words.All(IsSingle) ? null : SupportProblems.NotASingleWord.With("max", SearchWords.MaxWordLength),
    };

    private static bool IsSingle(Label word) =>
        !word.Value.Contains(' ') && SearchWords.Folded(word.Value) is { Length: >= 1 and <= SearchWords.MaxWordLength };
}
