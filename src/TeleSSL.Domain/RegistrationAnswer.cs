namespace TeleSSL.Domain;

/// <summary>
/// What a registrar is answered who sends a CPR number (ADR 47). That a number is known, far away, tells that somebody is a patient;
/// so it is said a few times a day, and then everything waits for a lead.
/// </summary>
public enum RegistrationAnswer
{
    /// <summary>The number is new: 201.</summary>
    Register,

    /// <summary>409 <c>citizen-known</c>, of a citizen within the registrar's sight.</summary>
    Known,

    /// <summary>409 <c>citizen-known</c>, of a citizen outside it: counted, and written in that citizen's look-up log.</summary>
    KnownElsewhere,

    /// <summary>202 <c>registration-pending</c>, of a known number or not.</summary>
    Pending,
}

/// <summary>How often a Danish day a registrar may be told of a citizen outside their sight.</summary>
public static class RegistrationLimit
{
    /// <summary>Answers of <see cref="RegistrationAnswer.KnownElsewhere"/> to one account.</summary>
    public const int PerAccount = 1;

    /// <summary>The same to all accounts, in registrations for one municipality.</summary>
    public const int PerMunicipality = 5;

    /// <param name="seesAll">No citizen is outside the registrar's sight: a lead or administrator.</param>
    /// <param name="toAccount">Answers so far today to the account.</param>
    /// <param name="forMunicipality">Answers so far today for the municipality.</param>
    /// <param name="isKnown">The number is registered.</param>
    /// <param name="inSight">Its citizen is within the registrar's sight.</param>
    public static RegistrationAnswer Answer(bool seesAll, int toAccount, int forMunicipality, bool isKnown, bool inSight) =>
        !seesAll && (toAccount >= PerAccount || forMunicipality >= PerMunicipality) ? RegistrationAnswer.Pending
        : !isKnown ? RegistrationAnswer.Register
        : seesAll || inSight ? RegistrationAnswer.Known
        : RegistrationAnswer.KnownElsewhere;
}
