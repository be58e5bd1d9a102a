using TeleSSL.Domain;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>Creates the sight of a viewer from the agreements that a query sees on its connection or in its transaction.</summary>
internal sealed class SightReader(CatalogueStore catalogues, Clock clock)
{
    public async Task<Sight> Of(Viewer viewer, Query query) => new(viewer, await catalogues.In(query), clock.Today);

    /// <summary>Uses the date of the stamp.</summary>
    public async Task<Sight> Of(Viewer viewer, Tx tx, Stamp stamp) => new(viewer, await catalogues.In(tx), stamp.Today);

    /// <summary>For reads on their own connections.</summary>
    public async Task<Sight> Now(Viewer viewer, CancellationToken ct) => new(viewer, await catalogues.Now(ct), clock.Today);
}
