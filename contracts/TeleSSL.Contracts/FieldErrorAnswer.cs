namespace TeleSSL.Contracts;

/// <summary>What is wrong with one field of a request, in the <c>fields</c> of a 422.</summary>
/// <param name="Path">Where it is in the request: a member such as <c>address.postalCode</c>, a query parameter or a header.</param>
/// <param name="Row">The row of a file, from 1 below the header.</param>
/// <param name="Column">The column of a file.</param>
/// <param name="Code">A stable code from the closed list of the document.</param>
/// <param name="Params">What a program needs to say it in another language.</param>
public sealed record FieldErrorAnswer(
    string Path, int? Row, string? Column, string Code, IReadOnlyDictionary<string, string> Params);
