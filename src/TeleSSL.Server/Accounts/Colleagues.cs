using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>Other accounts than the caller's, with what they may see and do.</summary>
internal static class Colleagues
{
    /// <summary>Null when there is no such account, or it is deactivated.</summary>
    public static async Task<Viewer?> Active(Tx tx, string name) => await AccountRow.Find(tx, name) is { Active: true } account
        ? new Viewer(account.Name, [.. account.Memberships.Select(part => new Membership(part.Organisation, RoleOf(part.Role)))])
        : null;

    private static Role RoleOf(string word) => Enum.GetValues<Role>().First(role => role.Kebab() == word);
}
