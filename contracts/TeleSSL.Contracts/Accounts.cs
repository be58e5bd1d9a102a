namespace TeleSSL.Contracts;

/// <summary>Body of <c>POST /api/accounts</c>: creates or replaces the account.</summary>
/// <param name="Name">1-64 characters of a-z, 0-9, hyphen and dot.</param>
/// <param name="Memberships">The account's roles and organisations; at least one.</param>
/// <param name="Password">
/// 12-200 characters; else, or when it is common, repeats a short piece or holds the name of the account or of its organisation, 422
/// <c>password-too-weak</c>. If omitted, an existing account's password is unchanged.
/// </param>
/// <param name="Subject">A machine's <c>sub</c> in bearer tokens of the authority.</param>
public sealed record AccountRequest(
    string Name, IReadOnlyList<MembershipPart> Memberships, string? Password = null, string? Subject = null);

/// <summary>An account's role in one organisation.</summary>
/// <param name="Organisation">Organisation code.</param>
/// <param name="Role">Kebab text, e.g. <c>spoc-agent</c>.</param>
public sealed record MembershipPart(string Organisation, string Role);

/// <summary>An account as an administrator sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Active">The account may sign in.</param>
/// <param name="HasPassword">It may sign in with a password.</param>
/// <param name="Subject">A machine's <c>sub</c> in bearer tokens of the authority.</param>
/// <param name="Memberships">The account's roles and organisations.</param>
/// <param name="Binding">The subject that signs in as this account through the authority; null when none is bound.</param>
public sealed record AccountAnswer(
    string Name, int Version, bool Active, bool HasPassword, string? Subject, IReadOnlyList<MembershipPart> Memberships,
    BoundSubject? Binding = null);

/// <summary>A subject of an authority. Subjects of an authority other than the configured one cannot sign in.</summary>
/// <param name="Authority">Its address.</param>
/// <param name="Subject">The id token's <c>sub</c>.</param>
public sealed record BoundSubject(string Authority, string Subject);

/// <summary>Body of <c>POST /api/accounts/{name}/bind</c>: this subject of the authority signs in as the account.</summary>
/// <param name="Subject">The id token's <c>sub</c>: 1-255 characters without control characters.</param>
public sealed record SubjectBinding(string Subject);

/// <summary>Body of <c>POST /api/session/password</c>.</summary>
/// <param name="Old">The current password.</param>
/// <param name="New">As the password of an account; else 422 <c>password-too-weak</c>.</param>
public sealed record PasswordChange(string Old, string New);
