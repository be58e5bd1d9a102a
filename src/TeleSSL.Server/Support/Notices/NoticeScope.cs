using TeleSSL.Domain;
using TeleSSL.Domain.Support.Notices;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Notices;

/// <summary>Whose notices a viewer reads: a referrer those of its own organisation, a municipality those of its own citizens.</summary>
/// <param name="All">An administrator reads all.</param>
/// <param name="Branches">What the memberships read.</param>
internal sealed record NoticeScope(bool All, IReadOnlyList<(string Organisation, NoticeReceiver As)> Branches)
{
    public static NoticeScope Of(Sight sight) => new(
        sight.Viewer.Is(Role.Administrator),
        [
            .. sight.Viewer.OrganisationsAs(Role.Municipality).Select(code => (code, NoticeReceiver.Buyer)),
            .. sight.Viewer.OrganisationsAs(Role.Referrer).Select(code => (code, NoticeReceiver.Referrer)),
        ]);

    /// <summary>
    /// One condition for each membership on notices <c>n</c> of orders <c>o</c>; values are added to the parameters. The notices of a
    /// citizen who has moved are not the former municipality's any more.
    /// </summary>
    public IEnumerable<string> BranchesOf(Parameters parameters) => All ? ["TRUE"] : Branches.Select((branch, i) =>
    {
        parameters.Add($"organisation{i}", branch.Organisation);
        var own = $"n.organisation = @organisation{i} AND n.receiver = '{branch.As.Kebab()}'";
        return branch.As == NoticeReceiver.Buyer ? $"{own} AND o.municipality = n.organisation" : own;
    });
}
