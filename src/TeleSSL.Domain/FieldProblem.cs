using System.Globalization;

namespace TeleSSL.Domain;

/// <summary>What is wrong with one field of a request, such as <c>too-long</c>. The sentence reads on from the field's name.</summary>
public sealed record FieldProblem : CodedSentence
{
    /// <summary>The code of a refusal whose fields say what is wrong.</summary>
    public const string General = "invalid-content";

    private FieldProblem(string code, string sentence, string summary, string[] more)
        : base(code, sentence, more) => Summary = summary;

    /// <summary>The code of the whole refusal when this is what it is about.</summary>
    public string Summary { get; }

    /// <summary>The same with one more parameter.</summary>
    public FieldProblem With(string name, string value) => this with { Params = ParamsWith(name, value) };

    /// <summary>The same with one more parameter, a number.</summary>
    public FieldProblem With(string name, long value) => With(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A problem that any field can have: the refusal as a whole is <see cref="General"/>.</summary>
    internal static FieldProblem Of(string code, string sentence, params string[] more) => new(code, sentence, General, more);

    /// <summary>A problem of its own: the refusal as a whole has the same code.</summary>
    internal static FieldProblem Own(string code, string sentence, params string[] more) => new(code, sentence, code, more);

    /// <summary>One of several problems with the same refusal as a whole.</summary>
    internal static FieldProblem Under(string summary, string code, string sentence) => new(code, sentence, summary, []);
}
