namespace TeleSSL.Contracts;

/// <summary>
/// A line of <c>GET /api/people</c>: what colleagues call an account, also one that is deactivated, since history names it.
/// </summary>
/// <param name="Name">The account.</param>
/// <param name="DisplayName">What colleagues call the person; null when none is known: show the account's name.</param>
/// <param name="Active">The account may sign in.</param>
/// <param name="Roles">Its roles in the organisation asked for, or in any.</param>
/// <param name="AbsentUntil">When it is back, while it is absent; nothing can be assigned to it before.</param>
public sealed record PersonName(
    string Name, string? DisplayName, bool Active, IReadOnlyList<string> Roles, DateTimeOffset? AbsentUntil);

/// <summary>
/// Body of <c>POST /api/accounts/{name}/absences</c>: by oneself, by a lead of the same unit or by an administrator. At its start the
/// account's open tickets go back to their queues, and nothing is assigned to it until the end. Signing in does not end it.
/// </summary>
/// <param name="To">The first instant the person is back; at most 366 days after the beginning.</param>
/// <param name="From">The first instant; left out: now. Not in the past, and at most 366 days ahead.</param>
public sealed record AbsenceRequest(DateTimeOffset To, DateTimeOffset? From = null);

/// <summary>A time in which an account is away: <c>[From, To)</c>.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Account">Whose it is.</param>
/// <param name="From">The first instant.</param>
/// <param name="To">The first instant the person is back; the same as the beginning when it was ended before it began.</param>
/// <param name="SetBy">The account that registered it.</param>
public sealed record AbsenceAnswer(Guid Id, string Account, DateTimeOffset From, DateTimeOffset To, string SetBy);
