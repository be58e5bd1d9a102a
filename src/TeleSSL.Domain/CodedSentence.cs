using System.Text.RegularExpressions;

namespace TeleSSL.Domain;

/// <summary>
/// A stable code and the one sentence it means. Programs compare and translate the code and its parameters; a person reads the sentence.
/// Each is declared once, as a static field of this assembly, so that no two sentences share a code.
/// </summary>
public abstract partial record CodedSentence
{
    private static readonly Dictionary<string, string> NoParams = [];

    /// <summary>Declares a code.</summary>
    /// <param name="code">Kebab text.</param>
    /// <param name="sentence">English, with the names of its parameters in braces.</param>
    /// <param name="more">Parameters that the sentence does not mention.</param>
    private protected CodedSentence(string code, string sentence, params string[] more) =>
        (Code, Sentence, ParamNames) =
            (code, sentence, [.. Mentioned().Matches(sentence).Select(match => match.Groups[1].Value).Concat(more).Distinct()]);

    /// <summary>Stable kebab text for programs, e.g. <c>task-not-possible</c>.</summary>
    public string Code { get; }

    /// <summary>The English sentence, with the names of its parameters in braces.</summary>
    public string Sentence { get; }

    /// <summary>The names of its parameters.</summary>
    public IReadOnlyList<string> ParamNames { get; }

    /// <summary>What a program needs to say it in another language. Codes, ids and numbers only, never personal data.</summary>
    public IReadOnlyDictionary<string, string> Params { get; private protected init; } = NoParams;

    /// <summary>The sentence with its parameters filled in.</summary>
    public virtual string Filled => Fill(Params);

    private protected string Fill(IReadOnlyDictionary<string, string> texts) =>
        Mentioned().Replace(Sentence, match => texts.GetValueOrDefault(match.Groups[1].Value, match.Value));

    private protected Dictionary<string, string> ParamsWith(string name, string value) => ParamNames.Contains(name)
        ? new Dictionary<string, string>(Params) { [name] = value }
        : throw new ArgumentException($"{Code} has no parameter {name}.", nameof(name));

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex Mentioned();
}
