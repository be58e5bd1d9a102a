namespace TeleSSL.Contracts;

/// <summary>Body of <c>POST /api/session</c>.</summary>
/// <param name="User">Account name.</param>
/// <param name="Password">Its password.</param>
public sealed record SignInRequest(string User, string Password);

/// <summary>Answer of <c>GET /api/session</c>.</summary>
/// <param name="User">Account name.</param>
/// <param name="Roles">Kebab text, e.g. <c>spoc-agent</c>.</param>
/// <param name="Organisations">Codes of the organisations the account belongs to.</param>
public sealed record SessionAnswer(string User, IReadOnlyList<string> Roles, IReadOnlyList<string> Organisations);
