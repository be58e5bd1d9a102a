using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Partners;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>The present build on a copy of the former release's database, at the time when that was made. Telma is away.</summary>
public sealed class FormerApp(Databases databases) : PartnersApp(databases)
{
    private readonly Databases databases = databases;

    internal Facts Facts { get; } = Facts.Read(FormerData.Folder);

    protected override Task<Dictionary<string, string?>> Database()
    {
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        Time.Pass(Facts.MadeAt - Time.GetUtcNow());
        return FormerData.Restore(databases);
    }
}
