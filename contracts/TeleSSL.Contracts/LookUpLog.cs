namespace TeleSSL.Contracts;

/// <summary>Body of <c>POST /api/citizens/names</c>.</summary>
/// <param name="Citizens">Ids, 1 to 200.</param>
/// <param name="Reason">Why; it is logged.</param>
public sealed record CitizenNamesRequest(IReadOnlyList<Guid> Citizens, LookUpReason Reason);

/// <summary>A citizen of a list. Of one with name and address protection only a look-up of that citizen shows the name.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Name">The name; null when protected.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
public sealed record CitizenName(Guid Id, string? Name, bool ProtectedAddress);

/// <summary>A line of <c>GET /api/look-ups</c>: a look-up of one citizen, or of the names of a list.</summary>
/// <param name="Id">UUIDv7; <c>GET /api/look-ups/{id}/citizens</c> names the citizens of a list.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Reason">Why, as given.</param>
/// <param name="About">The ticket or device it was about, or the registration that waits.</param>
/// <param name="Citizen">Who was looked up; null for a list.</param>
/// <param name="Citizens">How many within the viewer's scope: 1, or those of the list.</param>
public sealed record LookUpLine(
    Guid Id, DateTimeOffset At, string Actor, string Organisation, LookUpReason Reason, Guid? About, Guid? Citizen, int Citizens);

/// <summary>A citizen whom a look-up was about.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Municipality">The citizen's municipality then.</param>
public sealed record LookedUpCitizen(Guid Id, string Municipality);
