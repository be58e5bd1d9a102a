namespace TeleSSL.Domain;

/// <summary>What can be wrong with the topics that a client follows.</summary>
public static class LiveProblems
{
    /// <summary><c>too-many-topics</c>.</summary>
    public static readonly FieldProblem TooManyTopics = FieldProblem.Own("too-many-topics", "must be at most {max}");

    /// <summary><c>unknown-topic</c>.</summary>
    public static readonly FieldProblem UnknownTopic = FieldProblem.Own(
        "unknown-topic", "must each be tickets, ticket:<id>, devices, device:<id>, orders, accounts or presence:<id>");

    /// <summary><c>duplicate-topic</c>.</summary>
    public static readonly FieldProblem DuplicateTopic = FieldProblem.Own("duplicate-topic", "must be distinct");
}
