using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>FUT's services, found when first needed: with FUT off there is none of them.</summary>
internal sealed class FutClients(IServiceProvider services, FutOptions options)
{
    public ISslOrders Orders => services.GetRequiredService<ISslOrders>();

    public ISslCatalogues Catalogues => services.GetRequiredService<ISslCatalogues>();

    public IFutPatients Patients => services.GetRequiredService<IFutPatients>();

    public IFutCarePlans CarePlans => services.GetRequiredService<IFutCarePlans>();

    public IFutReports Reports => services.GetRequiredService<IFutReports>();

    /// <summary>Our organisation.</summary>
    public FutContext Us { get; } = new(options.Organization);
}
