using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Accounts.Passwords;

/// <summary>A password that is being set. It shows itself only as a hash.</summary>
internal sealed class NewPassword(string text, string field)
{
    public string Hash() => AccountReader.Hash(text);

    /// <summary><c>password-too-weak</c>, with the reason.</summary>
    public Refusal? WhyNot(params IEnumerable<string> names) =>
        PasswordRule.WhyWeak(text, CommonPasswords.All, names) is { } why ? Refusal.Invalid(field, why) : null;

    /// <summary>The same, of the names of the organisations that an account belongs to.</summary>
    public Refusal? WhyNot(IEnumerable<Membership> memberships, Catalogue catalogue) => WhyNot(memberships.SelectMany(membership =>
        new[] { membership.Organisation, catalogue.Organisations.GetValueOrDefault(membership.Organisation)?.Name }.OfType<string>()));
}
