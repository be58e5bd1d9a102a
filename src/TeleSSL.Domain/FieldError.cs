namespace TeleSSL.Domain;

/// <summary>A field of a request, and what is wrong with it.</summary>
/// <param name="Path">Where it is in the request, such as <c>address.postalCode</c>.</param>
/// <param name="Problem">What is wrong.</param>
public sealed record FieldError(string Path, CodedSentence Problem)
{
    /// <summary>The row of a file, from 1 below the header; null for anything else.</summary>
    public int? Row { get; init; }

    /// <summary>The column of a file; null for anything else.</summary>
    public string? Column { get; init; }

    /// <summary>The code of the refusal that is about this field alone.</summary>
    public string Summary => (Problem as FieldProblem)?.Summary ?? FieldProblem.General;
}
