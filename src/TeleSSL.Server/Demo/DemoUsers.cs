using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Demo;

internal static class DemoUsers
{
    public const string Password = "demo";

    public static readonly IReadOnlyList<(string Name, string DisplayName, Membership[] Memberships)> All =
    [
        ("spoc1", "Sara Holm", [new("spoc", Role.SpocAgent)]),
        ("spoc2", "Mikkel Friis", [new("spoc", Role.SpocAgent)]),
        ("spoclead", "Lone Bech", [new("spoc", Role.SpocLead)]),
        ("depot1", "Jens Krag", [new("ssl-syd", Role.Logistics)]),
        ("depot2", "Birgit Thomsen", [new("ssl-esbjerg", Role.Logistics)]),
        ("driver1", "Ali Demir", [new("contractor-1", Role.Contractor)]),
        ("odense1", "Mette Lund", [new("461", Role.Municipality)]),
        ("esbjerg1", "Karen Vad", [new("561", Role.Municipality)]),
        ("faaborg1", "Ole Skov", [new("430", Role.Municipality)]),
        ("referrer1", "Eva Krogh", [new("practice-1", Role.Referrer)]),
        ("fts1", "Pia Dahl", [new("fts", Role.ProgrammeOffice)]),
        ("finance1", "Henrik Bay", [new("1083", Role.Finance)]),
        ("admin1", "Anne Munk", [new("1083", Role.Administrator)]),
    ];

    public static readonly string Names = string.Join(", ", All.Select(user => user.Name));

    public static async Task Seed(Tx tx, Stamp stamp)
    {
        var hash = AccountReader.Hash(Password);
        foreach (var (name, displayName, memberships) in All)
            await AccountStore.Save(tx, new NewAccount(name, memberships, hash) { DisplayName = displayName }, stamp);
    }
}
