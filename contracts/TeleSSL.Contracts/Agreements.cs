namespace TeleSSL.Contracts;

/// <summary>An agreement: which unit provides a service to an organisation, and when.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Organisation">Who is served.</param>
/// <param name="Service"><c>spoc</c> or <c>ssl</c>.</param>
/// <param name="Programme">For which programme; null for SPOC.</param>
/// <param name="Unit">From which unit.</param>
/// <param name="From">The first day, Europe/Copenhagen.</param>
/// <param name="To">The first day it no longer holds; null while open.</param>
/// <param name="PaidBy">The organisation that pays.</param>
/// <param name="ContractorMayDeliverProtected">A contractor may deliver to a citizen with address protection.</param>
/// <param name="ClockOutsideHours">
/// The desk's wall-clock targets (P1, P2) count while it is closed too, which is the default; otherwise they start at its next opening.
/// </param>
public sealed record AgreementAnswer(
    Guid Id,
    string Organisation,
    string Service,
    string? Programme,
    string Unit,
    DateOnly From,
    DateOnly? To,
    string PaidBy,
    bool ContractorMayDeliverProtected,
    bool ClockOutsideHours);

/// <summary>Who serves a municipality on a day.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="On">The day asked about.</param>
/// <param name="Agreement">The agreement that says so.</param>
public sealed record ServingAnswer(string Unit, string Name, DateOnly On, AgreementAnswer Agreement);

/// <summary>Days on which an organisation that has had a service has none.</summary>
/// <param name="Organisation">Code of the municipality or hospital.</param>
/// <param name="Service"><c>spoc</c> or <c>ssl</c>.</param>
/// <param name="Programme">For SSL.</param>
/// <param name="From">The first day without the service.</param>
/// <param name="To">The first day with the service again; null when nothing follows.</param>
public sealed record GapAnswer(string Organisation, string Service, string? Programme, DateOnly From, DateOnly? To);
