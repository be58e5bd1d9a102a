using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Demo;

internal static class DemoUsers
{
    public const string Password = "demo";

    public static readonly IReadOnlyList<(string Name, Membership[] Memberships)> All =
    [
        ("spoc1", [new("spoc", Role.SpocAgent)]),
        ("spoc2", [new("spoc", Role.SpocAgent)]),
        ("spoclead", [new("spoc", Role.SpocLead)]),
        ("depot1", [new("ssl-syd", Role.Logistics)]),
        ("depot2", [new("ssl-esbjerg", Role.Logistics)]),
        ("driver1", [new("contractor-1", Role.Contractor)]),
        ("odense1", [new("461", Role.Municipality)]),
        ("esbjerg1", [new("561", Role.Municipality)]),
        ("faaborg1", [new("430", Role.Municipality)]),
        ("fts1", [new("fts", Role.ProgrammeOffice)]),
        ("finance1", [new("1083", Role.Finance)]),
        ("admin1", [new("1083", Role.Administrator)]),
    ];

    public static readonly string Names = string.Join(", ", All.Select(user => user.Name));

    public static async Task Seed(Tx tx, Stamp stamp)
    {
        var hash = AccountReader.Hash(Password);
        foreach (var (name, memberships) in All)
            await AccountStore.Save(tx, new AccountChange(name, memberships, hash), stamp);
    }
}
