namespace TeleSSL.Contracts;

/// <summary>Body of <c>POST /api/session</c>.</summary>
/// <param name="User">Account name.</param>
/// <param name="Password">Its password.</param>
public sealed record SignInRequest(string User, string Password);

/// <summary>Answer of <c>GET /api/session</c>.</summary>
/// <param name="User">Account name.</param>
/// <param name="Roles">Kebab text, e.g. <c>spoc-agent</c>.</param>
/// <param name="Organisations">Codes of the organisations the account belongs to.</param>
/// <param name="EndsAt">
/// When the session ends, however much it is used: 12 hours after signing in, 16 for an account that is a contractor's only, unless
/// set otherwise. It ends earlier after ten hours without a call. Live connections are cut then; sign in again. Null for a token.
/// </param>
/// <param name="DisplayName">What colleagues call the person; null when no name is known.</param>
/// <param name="Absence">The absence in which the account is now: signing in does not end it, its <c>end</c> does.</param>
public sealed record SessionAnswer(
    string User, IReadOnlyList<string> Roles, IReadOnlyList<string> Organisations, DateTimeOffset? EndsAt = null,
    string? DisplayName = null, AbsenceAnswer? Absence = null);
