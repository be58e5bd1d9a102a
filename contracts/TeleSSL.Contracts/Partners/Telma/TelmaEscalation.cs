namespace TeleSSL.Contracts.Partners.Telma;

/// <summary>Escalates a ticket (<c>POST /tickets</c>). The fields are the ticket's own.</summary>
/// <param name="ExternalId">Our id; Telma returns it in every answer.</param>
/// <param name="Target">Who is to solve it.</param>
/// <param name="Category">What it is about: a code of our list.</param>
/// <param name="Component">The part that fails.</param>
/// <param name="Priority">How urgent.</param>
/// <param name="Title">1-200 characters, no CPR number.</param>
/// <param name="Description">1-8000 characters, no CPR number.</param>
/// <param name="Affected">What it happens on.</param>
/// <param name="OrganisationSor">SOR code of the affected organisation; digits.</param>
/// <param name="Reporter">Whom to ask.</param>
/// <param name="ClinicalRisk">Anything but none needs <paramref name="HandOver"/>.</param>
/// <param name="Triage">Required: Telma accepts nothing without it.</param>
/// <param name="CitizenRef">An opaque reference; never a CPR number.</param>
/// <param name="HandOver">The phone call about the risk.</param>
public sealed record TelmaEscalation(
    string ExternalId,
    TelmaTarget Target,
    string Category,
    TelmaComponent Component,
    TelmaPriority Priority,
    string Title,
    string Description,
    TelmaAffected Affected,
    string OrganisationSor,
    TelmaReporter Reporter,
    TelmaClinicalRisk ClinicalRisk,
    TelmaTriage Triage,
    string? CitizenRef = null,
    TelmaHandOver? HandOver = null);

/// <summary>The sender's changes to a ticket (<c>PATCH</c>); omitted fields are unchanged.</summary>
/// <param name="Priority">How urgent it is now.</param>
/// <param name="Reporter">Whom to contact from now on.</param>
/// <param name="Status">
/// <see cref="TelmaStatus.InProgress"/> (an answer was given, or a reopening), <see cref="TelmaStatus.Closed"/> (the solution is
/// accepted) or <see cref="TelmaStatus.Cancelled"/>.
/// </param>
public sealed record TelmaTicketPatch(TelmaPriority? Priority = null, TelmaReporter? Reporter = null, TelmaStatus? Status = null);

/// <summary>A comment on a ticket.</summary>
/// <param name="Text">1-8000 characters, no CPR number.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record TelmaComment(string Text, TelmaVisibility Visibility);

/// <summary>The receiver's return of a ticket.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Note">1-2000 characters.</param>
/// <param name="DuplicateOf">For a <see cref="TelmaReturnReason.Duplicate"/>: the ticket it duplicates.</param>
public sealed record TelmaReturnRequest(TelmaReturnReason Reason, string Note, string? DuplicateOf = null);
