using System.Text.Json.Serialization;

namespace TeleSSL.Contracts;

/// <summary>
/// Body of <c>POST /api/accounts</c>: creates an account. A name that exists is 409 <c>account-known</c>, also when that account is
/// deactivated: an account is changed and reactivated at paths of its own.
/// </summary>
/// <param name="Name">1-64 characters of a-z, 0-9, hyphen and dot. It cannot be changed, and is never given to another person.</param>
/// <param name="Memberships">The account's roles and organisations; at least one.</param>
/// <param name="Password">
/// 12-200 characters; else, or when it is common, repeats a short piece or holds the name of the account or of its organisation, 422
/// <c>password-too-weak</c>.
/// </param>
/// <param name="Subject">A machine's <c>sub</c> in bearer tokens of the authority.</param>
/// <param name="DisplayName">What colleagues call the person: 1-100 characters on one line.</param>
public sealed record AccountRequest(
    string Name, IReadOnlyList<MembershipPart> Memberships, string? Password = null, string? Subject = null, string? DisplayName = null);

/// <summary>Body of <c>POST /api/accounts/{name}/change</c>: absent fields are unchanged; at least one is required.</summary>
public sealed record AccountEdit
{
    /// <summary>All roles and organisations from now on; at least one.</summary>
    public IReadOnlyList<MembershipPart>? Memberships { get; init; }

    /// <summary>What colleagues call the person; null removes it.</summary>
    public string? DisplayName
    {
        get;
        init
        {
            field = value;
            DisplayNameGiven = true;
        }
    }

    /// <summary>A machine's <c>sub</c> in bearer tokens of the authority; null removes it.</summary>
    public string? Subject
    {
        get;
        init
        {
            field = value;
            SubjectGiven = true;
        }
    }

    /// <summary>The body contains the display name, even if null.</summary>
    [JsonIgnore]
    public bool DisplayNameGiven { get; private init; }

    /// <summary>The body contains the subject, even if null.</summary>
    [JsonIgnore]
    public bool SubjectGiven { get; private init; }
}

/// <summary>
/// Body of <c>POST /api/accounts/{name}/password</c>: a new password from an administrator. It ends every session opened with the
/// former one.
/// </summary>
/// <param name="Password">As in <see cref="AccountRequest"/>; else 422 <c>password-too-weak</c>.</param>
public sealed record PasswordReset(string Password);

/// <summary>An account's role in one organisation.</summary>
/// <param name="Organisation">Organisation code.</param>
/// <param name="Role">
/// Kebab text, e.g. <c>spoc-agent</c>. A role that cannot be held in that kind of organisation is 422 <c>role-out-of-place</c>.
/// </param>
public sealed record MembershipPart(string Organisation, string Role);

/// <summary>An account as an administrator sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Active">The account may sign in.</param>
/// <param name="HasPassword">It may sign in with a password.</param>
/// <param name="Subject">A machine's <c>sub</c> in bearer tokens of the authority.</param>
/// <param name="Memberships">The account's roles and organisations.</param>
/// <param name="Binding">The subject that signs in as this account through the authority; null when none is bound.</param>
/// <param name="DisplayName">What colleagues call the person; null when none is known.</param>
public sealed record AccountAnswer(
    string Name, int Version, bool Active, bool HasPassword, string? Subject, IReadOnlyList<MembershipPart> Memberships,
    BoundSubject? Binding = null, string? DisplayName = null);

/// <summary>
/// A line of <c>GET /api/accounts/{name}/changes</c>: one change of an account, and the account after it. The line before it in time
/// shows what it was.
/// </summary>
/// <param name="Version">The account's version after it.</param>
/// <param name="At">When.</param>
/// <param name="Kind">
/// <c>account.set</c> when it was created (before release 0.2 also when it was replaced), <c>account.changed</c>,
/// <c>account.password-reset</c>, <c>account.deactivated</c> and so on.
/// </param>
/// <param name="Actor">The account that did it.</param>
/// <param name="ActorName">Its display name.</param>
/// <param name="ActorOrganisation">The organisation it acted for.</param>
/// <param name="Fields">For <c>account.changed</c>: what changed. A display name is not in the journal, only that it changed.</param>
/// <param name="Active">The account may sign in.</param>
/// <param name="HasPassword">It may sign in with a password.</param>
/// <param name="Memberships">The account's roles and organisations.</param>
public sealed record AccountChangeEntry(
    int Version, DateTimeOffset At, string Kind, string Actor, string? ActorName, string ActorOrganisation,
    IReadOnlyList<string> Fields, bool Active, bool HasPassword, IReadOnlyList<MembershipPart> Memberships);

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
