namespace TeleSSL.Domain;

/// <summary>A field names something that does not exist, or that the caller does not see.</summary>
public static class UnknownProblems
{
    /// <summary><c>unknown-attachment</c>.</summary>
    public static readonly FieldProblem Attachment = FieldProblem.Own("unknown-attachment", "is unknown");

    /// <summary><c>unknown-citizen</c>.</summary>
    public static readonly FieldProblem Citizen = FieldProblem.Own("unknown-citizen", "is unknown");

    /// <summary><c>unknown-device</c>.</summary>
    public static readonly FieldProblem Device = FieldProblem.Own("unknown-device", "is unknown");

    /// <summary><c>unknown-location</c>.</summary>
    public static readonly FieldProblem Location = FieldProblem.Own("unknown-location", "is unknown");

    /// <summary><c>unknown-model</c>.</summary>
    public static readonly FieldProblem Model = FieldProblem.Own("unknown-model", "is unknown");

    /// <summary><c>unknown-municipality</c>.</summary>
    public static readonly FieldProblem Municipality = FieldProblem.Own("unknown-municipality", "is unknown");

    /// <summary><c>unknown-organisation</c>.</summary>
    public static readonly FieldProblem Organisation = FieldProblem.Own("unknown-organisation", "is unknown");

    /// <summary><c>unknown-programme</c>.</summary>
    public static readonly FieldProblem Programme = FieldProblem.Own("unknown-programme", "is unknown");

    /// <summary><c>unknown-reply</c>.</summary>
    public static readonly FieldProblem Reply = FieldProblem.Own("unknown-reply", "is unknown");

    /// <summary><c>unknown-ticket</c>.</summary>
    public static readonly FieldProblem Ticket = FieldProblem.Own("unknown-ticket", "is unknown");

    /// <summary><c>unknown-unit</c>.</summary>
    public static readonly FieldProblem Unit = FieldProblem.Own("unknown-unit", "is unknown");

    /// <summary><c>unknown-app</c>.</summary>
    public static readonly FieldProblem App = FieldProblem.Own("unknown-app", "is unknown");

    /// <summary><c>unknown-task</c>.</summary>
    public static readonly FieldProblem Task = FieldProblem.Own("unknown-task", "must be one of {allowed}");
}
