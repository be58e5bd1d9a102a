namespace TeleSSL.Contracts;

/// <summary>Body of <c>POST /api/accounts</c>: makes the account, or puts this in the place of what it was.</summary>
/// <param name="Name">1-64 characters of a-z, 0-9, hyphen and dot.</param>
/// <param name="Memberships">What the account is, where; at least one.</param>
/// <param name="Password">At least 12 characters, not the name. Left out, an existing account keeps the one it has.</param>
/// <param name="Subject">Who a machine is to the authority of bearer tokens: the token's <c>sub</c>.</param>
public sealed record AccountRequest(string Name, IReadOnlyList<MembershipPart> Memberships, string? Password = null, string? Subject = null);

/// <summary>What an account is in one organisation.</summary>
/// <param name="Organisation">Organisation code.</param>
/// <param name="Role">Kebab text, e.g. <c>spoc-agent</c>.</param>
public sealed record MembershipPart(string Organisation, string Role);

/// <summary>An account as an administrator sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Active">It may come in.</param>
/// <param name="HasPassword">It may sign in with a password.</param>
/// <param name="Subject">Who a machine is to the authority of bearer tokens.</param>
/// <param name="Memberships">What it is, where.</param>
/// <param name="Binding">Who signs in as it through the authority; null when it is bound to no one.</param>
public sealed record AccountAnswer(
    string Name, int Version, bool Active, bool HasPassword, string? Subject, IReadOnlyList<MembershipPart> Memberships,
    BoundSubject? Binding = null);

/// <summary>A subject of an authority. One of another authority than the configured does not sign in.</summary>
/// <param name="Authority">Its address.</param>
/// <param name="Subject">The id token's <c>sub</c>.</param>
public sealed record BoundSubject(string Authority, string Subject);

/// <summary>Body of <c>POST /api/accounts/{name}/bind</c>: who has this subject at the authority signs in as the account.</summary>
/// <param name="Subject">The id token's <c>sub</c>: 1-255 characters without control characters.</param>
public sealed record SubjectBinding(string Subject);

/// <summary>Body of <c>POST /api/session/password</c>.</summary>
/// <param name="Old">The password up to now.</param>
/// <param name="New">At least 12 characters, not the account's name.</param>
public sealed record PasswordChange(string Old, string New);
