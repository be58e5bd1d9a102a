namespace TeleSSL.Contracts.Partners.Telma;

/// <summary>A ticket as stored by Telma (contracts/partners/telma: Ticket). By contract, no text in it contains a CPR number.</summary>
/// <param name="Id">Telma's id: opaque, at most 64 characters.</param>
/// <param name="Version">From 1, up by one with each change (our assumption). Lower versions are outdated.</param>
/// <param name="ExternalId">The sender's id.</param>
/// <param name="Target">Who is to solve it.</param>
/// <param name="Category">What it is about: a code of the sender's list.</param>
/// <param name="Component">The part that fails.</param>
/// <param name="Priority">How urgent.</param>
/// <param name="Status">Its status.</param>
/// <param name="Title">In a few words: 1-200 characters.</param>
/// <param name="Description">1-8000 characters.</param>
/// <param name="Affected">What it happens on.</param>
/// <param name="OrganisationSor">SOR code of the affected organisation; digits.</param>
/// <param name="Reporter">Whom to ask.</param>
/// <param name="ClinicalRisk">The risk to someone's health.</param>
/// <param name="Triage">What the first line has done.</param>
/// <param name="CreatedAt">By Telma's clock, UTC.</param>
/// <param name="UpdatedAt">By Telma's clock, UTC. Compare versions, not this: that clock may be wrong.</param>
/// <param name="History">What happened, oldest first.</param>
/// <param name="CitizenRef">An opaque reference that only the sender can read; never a CPR number.</param>
/// <param name="HandOver">The phone call that a clinical risk requires.</param>
/// <param name="Sla">When Telma is due to react and to solve it; null when it promises nothing.</param>
/// <param name="Returned">Why it was last returned; null when it never was.</param>
public sealed record TelmaTicket(
    string Id,
    int Version,
    string ExternalId,
    TelmaTarget Target,
    string Category,
    TelmaComponent Component,
    TelmaPriority Priority,
    TelmaStatus Status,
    string Title,
    string Description,
    TelmaAffected Affected,
    string OrganisationSor,
    TelmaReporter Reporter,
    TelmaClinicalRisk ClinicalRisk,
    TelmaTriage Triage,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    IReadOnlyList<TelmaHistoryEntry> History,
    string? CitizenRef = null,
    TelmaHandOver? HandOver = null,
    TelmaSla? Sla = null,
    TelmaReturn? Returned = null);

/// <summary>What it happens on (<c>affected</c>).</summary>
/// <param name="Environment"><c>prod</c>, <c>preprod</c> or <c>test</c>.</param>
/// <param name="AppVersion">Of the app that fails.</param>
/// <param name="OsVersion">Of the tablet or computer.</param>
/// <param name="DeviceModel">Name of the model.</param>
/// <param name="DeviceUdi">UDI-DI: 14 digits.</param>
/// <param name="Serial">Of the device.</param>
public sealed record TelmaAffected(
    string Environment,
    string? AppVersion = null,
    string? OsVersion = null,
    string? DeviceModel = null,
    string? DeviceUdi = null,
    string? Serial = null);

/// <summary>Whom to contact (<c>reporter</c>): the desk, not the citizen. A name is only given when required.</summary>
/// <param name="Role">E.g. <c>spoc-agent</c>.</param>
/// <param name="Name">Omitted by default.</param>
/// <param name="Phone">Of the desk.</param>
/// <param name="Email">Of the desk.</param>
public sealed record TelmaReporter(string Role, string? Name = null, string? Phone = null, string? Email = null);

/// <summary>What the first line has done (<c>triage</c>, after the national desk's rule).</summary>
/// <param name="Line1Checks">What was tried, in words or codes; at least one.</param>
/// <param name="LocalCausesExcluded">Neither the network nor the device is the cause.</param>
/// <param name="TriagedBy">Role or account of the person who triaged it; no name.</param>
/// <param name="TriagedAt">When, UTC.</param>
public sealed record TelmaTriage(IReadOnlyList<string> Line1Checks, bool LocalCausesExcluded, string TriagedBy, DateTimeOffset TriagedAt);

/// <summary>The phone call about a clinical risk (contracts/partners/telma).</summary>
/// <param name="At">When, UTC.</param>
/// <param name="SpokeTo">Role of the person who took the call; no name.</param>
/// <param name="Note">What was agreed: 1-2000 characters.</param>
public sealed record TelmaHandOver(DateTimeOffset At, string SpokeTo, string Note);

/// <summary>What the receiver promises (<c>sla</c>).</summary>
/// <param name="ReactBy">To have read it, UTC.</param>
/// <param name="SolveBy">To have solved it, UTC; null while it waits for the sender.</param>
public sealed record TelmaSla(DateTimeOffset? ReactBy = null, DateTimeOffset? SolveBy = null);

/// <summary>A return by the receiver.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Note">What is missing, or whose responsibility it is: 1-2000 characters.</param>
/// <param name="At">When, UTC.</param>
/// <param name="DuplicateOf">For a <see cref="TelmaReturnReason.Duplicate"/>: the ticket it duplicates.</param>
public sealed record TelmaReturn(TelmaReturnReason Reason, string Note, DateTimeOffset At, string? DuplicateOf = null);

/// <summary>One thing that happened to a ticket (<c>history</c>).</summary>
/// <param name="Version">The ticket's version after it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Which side did it.</param>
/// <param name="Type">What it was.</param>
/// <param name="Status">The status after it.</param>
/// <param name="Text">The text, e.g. a comment or the solution.</param>
/// <param name="Visibility">Who may read the text; null if there is no text.</param>
public sealed record TelmaHistoryEntry(
    int Version, DateTimeOffset At, TelmaSide By, TelmaEventType Type, TelmaStatus Status, string? Text = null,
    TelmaVisibility? Visibility = null);
