namespace TeleSSL.Domain;

/// <summary>Refusals about a citizen. None of them names one.</summary>
public static class CitizenRefusals
{
    /// <summary><c>citizen-known</c>.</summary>
    public static readonly Refusal Known = new("citizen-known", "This CPR number is registered already.");

    /// <summary><c>citizen-has-equipment</c>.</summary>
    public static readonly Refusal HasEquipment = new(
        "citizen-has-equipment",
        "The citizen still has equipment. Return it or report it lost first.");

    /// <summary><c>citizen-has-open-case</c>.</summary>
    public static readonly Refusal HasOpenTicket = new(
        "citizen-has-open-case",
        "The citizen still has an open ticket at the desk. Resolve it first.");

    /// <summary><c>cpr-not-replaceable</c>.</summary>
    public static readonly Refusal CprNotReplaceable = new(
        "cpr-not-replaceable",
        "The citizen has a real CPR number; only a replacement number can be replaced.");

    /// <summary><c>number-of-many</c>.</summary>
    public static readonly Refusal NumberOfMany = new(
        "number-of-many",
        "More than {max} citizens have this number. Search by CPR number instead.");

    /// <summary><c>name-of-many</c>.</summary>
    public static readonly Refusal NameOfMany = new(
        "name-of-many",
        "As many as {count} citizens match; at most {max} are shown. Give more words of the name, or both postal code and birth date.");

    /// <summary><c>too-many-names-shown</c>.</summary>
    public static readonly Refusal TooManyNamesShown = new(
        "too-many-names-shown",
        "You have been shown the names of lists with {max} citizens today. Look up single citizens, or go on tomorrow.",
        RefusalKind.TooMany, "retryAfter");

    /// <summary><c>too-many-look-ups</c>.</summary>
    public static readonly Refusal TooManyLookUps = new(
        "too-many-look-ups",
        "You have looked up {max} citizens within an hour; searches by name count as well. Wait a little and go on.",
        RefusalKind.TooMany, "retryAfter");

    /// <summary><c>already-settled</c>.</summary>
    public static readonly Refusal RegistrationSettled = new(
        "already-settled",
        "This registration has been settled; its content is erased.");

    /// <summary><c>citizen-erased</c>.</summary>
    public static readonly Refusal Erased = new("citizen-erased", "The citizen has been erased, including the texts.");
}
