using CsvHelper;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Agreements;

/// <summary>The region with its municipalities and hospitals, as in southern Denmark.</summary>
internal static class Organisations
{
    /// <summary>Region Syddanmark, host of the common unit.</summary>
    public const string Region = "1083";

    /// <summary>Adds missing ones; changes made by an administrator are preserved.</summary>
    public static Task Seed(Db db, Clock clock) => db.Write<int>(async tx =>
    {
        var stamp = new Stamp(clock.Now, clock.Now, "system", Region, clock.Today);
        var known = await tx.List<string>(
            "SELECT code FROM catalogue WHERE kind = @kind", new { kind = CatalogueStore.Kinds.Organisation });
        foreach (var organisation in All().Where(organisation => !known.Contains(organisation.Code)))
            await CatalogueStore.Put(tx, CatalogueStore.Kinds.Organisation, organisation.Code, organisation, stamp);
        return known.Count;
    });

    public static IReadOnlyList<Organisation> All()
    {
        using var file = typeof(Organisations).Assembly.GetManifestResourceStream("TeleSSL.Server.Agreements.organisations.csv")!;
        using var csv = CsvReader.Create(file, CsvReaderOptions.Default, leaveOpen: true);
        var organisations = new List<Organisation>();
        while (csv.Read())
            organisations.Add(new(
                csv.GetString("code").ToLowerInvariant(),
                Enum.Parse<OrganisationKind>(csv.GetString("kind"), ignoreCase: true),
                csv.GetString("name"))
            {
                Clusters = csv.GetString("clusters").Split(';', StringSplitOptions.RemoveEmptyEntries),
            });
        return organisations;
    }
}
