using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts.People;

/// <summary>An account as those of the same unit see it.</summary>
/// <param name="Name">The account.</param>
/// <param name="DisplayName">What colleagues call the person.</param>
/// <param name="Desks">Units in which it takes calls or leads.</param>
internal sealed record Colleague(string Name, string? DisplayName, IReadOnlyList<string> Desks)
{
    /// <summary>The account, when it is the viewer's or of a unit of the viewer's; otherwise <c>not-found</c>.</summary>
    public static async Task<Result<Colleague>> SeenBy(Viewer viewer, Query query, string account)
    {
        var rows = await query.List<Row>(
            """
            SELECT a.name AS Name, a.display_name AS DisplayName, m.organisation AS Organisation, m.role AS Role
            FROM   account a
            JOIN   membership m ON m.account = a.name
            WHERE  a.name = @account
            ORDER  BY m.organisation
            """,
            new { account });
        string[] units = [.. rows.Select(row => row.Organisation).Distinct()];
        if (rows.Count == 0 || !(viewer.Account == account || viewer.Is(Role.Administrator) || units.Any(Own(viewer))))
            return Refusal.NotFound("account");
        return new Colleague(account, rows[0].DisplayName, [.. rows.Where(row => row.IsAtDesk).Select(row => row.Organisation).Distinct()]);
    }

    /// <summary>The same for those who may act for the account: itself, a lead of one of its units, an administrator.</summary>
    public static async Task<Result<Colleague>> LedBy(Viewer viewer, Query query, string account) =>
        (await SeenBy(viewer, query, account)).Then<Colleague>(colleague =>
            viewer.Account == account || viewer.Is(Role.Administrator)
            || viewer.OrganisationsAs(Role.SpocLead).Intersect(colleague.Desks).Any()
                ? colleague
                : AccessRefusals.Role);

    private static Func<string, bool> Own(Viewer viewer) => unit => viewer.Memberships.Any(membership => membership.Organisation == unit);

    private sealed record Row
    {
        public required string Name { get; init; }

        public string? DisplayName { get; init; }

        public required string Organisation { get; init; }

        public required string Role { get; init; }

        public bool IsAtDesk => Role is "spoc-agent" or "spoc-lead";
    }
}
