using System.Globalization;

namespace TeleSSL.Domain;

/// <summary>A refusal with a stable code. It is a value: expected refusals are never exceptions.</summary>
public sealed record Refusal : CodedSentence
{
    private string? detail;

    /// <summary>Declares a refusal.</summary>
    /// <param name="code">Kebab text.</param>
    /// <param name="sentence">English, with the names of its parameters in braces.</param>
    /// <param name="kind">The kind of refusal.</param>
    /// <param name="more">Parameters that the sentence does not mention.</param>
    internal Refusal(string code, string sentence, RefusalKind kind = RefusalKind.Rule, params string[] more)
        : base(code, sentence, more) => Kind = kind;

    /// <summary>The kind of refusal.</summary>
    public RefusalKind Kind { get; init; }

    /// <summary>A sentence in English that helps the person who reads it. Never personal data.</summary>
    public string Detail => detail ?? Filled;

    /// <summary>What is wrong with each field of the request. Only for <see cref="RefusalKind.Invalid"/>.</summary>
    public IReadOnlyList<FieldError> Fields { get; init; } = [];

    /// <summary>The same refusal with one more parameter.</summary>
    public Refusal With(string name, string value) => this with { Params = ParamsWith(name, value) };

    /// <summary>The same refusal with one more parameter, a number.</summary>
    public Refusal With(string name, long value) => With(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same refusal without the parameters whose values the reader may not see.</summary>
    public Refusal Without(Func<string, bool> hidden) =>
        this with { Params = Params.Where(one => !hidden(one.Value)).ToDictionary() };

    /// <summary>One field of the request is invalid: <c>invalid-content</c>, or the problem's own code.</summary>
    public static Refusal Invalid(string field, FieldProblem problem) => Invalid([new FieldError(field, problem)]);

    /// <summary>Some fields are invalid: the code of the first that has one of its own, or <c>invalid-content</c>.</summary>
    public static Refusal Invalid(IReadOnlyList<FieldError> fields)
    {
        var first = fields.FirstOrDefault(field => field.Summary != FieldProblem.General) ?? fields[0];
        var refusal = first.Summary == FieldProblem.General
            ? RequestRefusals.InvalidContent
            : new Refusal(first.Summary, first.Problem.Sentence, RefusalKind.Invalid, [.. first.Problem.ParamNames])
            {
                Params = first.Problem.Params,
            };
        return refusal with
        {
            Fields = fields,
            detail = string.Join("; ", fields.Select(field => $"{field.Path}: {field.Problem.Filled}")),
        };
    }

    /// <summary>The same problems with the field that this place in the request names.</summary>
    public Refusal At(string path) => Invalid([.. Fields.Select(field => field with { Path = path })]);

    /// <summary>The same in one row of a file: its fields are columns. A rule is about the row as a whole.</summary>
    public IEnumerable<FieldError> InRow(int row) => Fields.Count == 0
        ? [new FieldError("row", this) { Row = row }]
        : Fields.Select(field => field with { Row = row, Column = field.Path });

    /// <summary>Unknown or out of scope: <c>not-found</c>.</summary>
    public static Refusal NotFound(string what) => RequestRefusals.NotFound.With("what", what);

    /// <summary>The subject has moved on since it was read: <c>stale-version</c>.</summary>
    public static Refusal Stale() => RequestRefusals.StaleVersion;
}
