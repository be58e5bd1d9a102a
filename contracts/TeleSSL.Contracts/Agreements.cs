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
/// <param name="SetUpDays">Open days until equipment is set up; null where the default of 5 holds, and for SPOC.</param>
/// <param name="PickUpDays">Open days until equipment is fetched; null where the default of 7 holds, and for SPOC.</param>
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
    bool ClockOutsideHours,
    TargetDaysAnswer? SetUpDays = null,
    TargetDaysAnswer? PickUpDays = null);

/// <summary>How many open days of the unit an order may take, by its priority; null where the default holds.</summary>
/// <param name="Routine">Of an order without haste.</param>
/// <param name="Urgent">Of one that is wanted sooner.</param>
/// <param name="Asap">Of one that is wanted as soon as possible.</param>
/// <param name="Stat">Of one that is wanted at once.</param>
public sealed record TargetDaysAnswer(int? Routine, int? Urgent, int? Asap, int? Stat);

/// <summary>Who serves a municipality on a day.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="On">The day asked about.</param>
/// <param name="Agreement">The agreement that says so.</param>
public sealed record ServingAnswer(string Unit, string Name, DateOnly On, AgreementAnswer Agreement);

/// <summary>
/// Days on which an organisation has no one for a service. Every municipality needs a desk, and a unit for each programme.
/// </summary>
/// <param name="Organisation">Code of the municipality or hospital.</param>
/// <param name="Service"><c>spoc</c> or <c>ssl</c>.</param>
/// <param name="Programme">For SSL.</param>
/// <param name="From">The first day without the service; null when it never had it before.</param>
/// <param name="To">The first day with the service again; null when nothing follows.</param>
public sealed record GapAnswer(string Organisation, string Service, string? Programme, DateOnly? From, DateOnly? To);

/// <summary>Answer of <c>POST /api/agreements/batch</c>. All rows or none.</summary>
/// <param name="Rows">How many were sent.</param>
/// <param name="Accepted">How many can be added; without <c>dryRun</c>, how many were.</param>
/// <param name="Results">Per row what would happen; only with <c>dryRun</c>.</param>
/// <param name="Agreements">The ids of those that were added, in the order of the rows; empty with <c>dryRun</c>.</param>
public sealed record AgreementBatchAnswer(
    int Rows, int Accepted, IReadOnlyList<AgreementBatchRow> Results, IReadOnlyList<Guid> Agreements);

/// <summary>What would happen to a row.</summary>
/// <param name="Row">Its number, from 1.</param>
/// <param name="Outcome"><c>accepted</c> or <c>refused</c>.</param>
/// <param name="Code">The refusal's code.</param>
/// <param name="Detail">The refusal in words.</param>
/// <param name="Params">What a program needs to say the refusal in another language; null in an accepted row.</param>
/// <param name="Fields">What is wrong with each member, as in the refusal of the whole batch; null in an accepted row.</param>
public sealed record AgreementBatchRow(
    int Row, string Outcome, string? Code, string? Detail, IReadOnlyDictionary<string, string>? Params = null,
    IReadOnlyList<FieldErrorAnswer>? Fields = null);
