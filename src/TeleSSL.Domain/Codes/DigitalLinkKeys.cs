namespace TeleSSL.Domain.Codes;

/// <summary>The short names of identifiers in Digital Links (GS1 Digital Link 1.1; withdrawn since, but printed).</summary>
internal static class DigitalLinkKeys
{
    // Which identifiers may be the first key of a path (GS1 Digital Link URI Syntax, primary identification keys).
    private static readonly HashSet<string> Primary =
    [
        "00", "01", "253", "255", "401", "402", "414", "415", "417", "8003", "8004", "8006", "8010", "8013", "8017", "8018",
    ];

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sscc"] = "00",
        ["gtin"] = "01",
        ["gdti"] = "253",
        ["gcn"] = "255",
        ["ginc"] = "401",
        ["gsin"] = "402",
        ["gln"] = "414",
        ["payTo"] = "415",
        ["party"] = "417",
        ["grai"] = "8003",
        ["giai"] = "8004",
        ["itip"] = "8006",
        ["cpid"] = "8010",
        ["gmn"] = "8013",
        ["gsrnp"] = "8017",
        ["gsrn"] = "8018",
        ["cpv"] = "22",
        ["lot"] = "10",
        ["ser"] = "21",
        ["cpsn"] = "8011",
        ["glnx"] = "254",
        ["srin"] = "8019",
        ["refno"] = "8020",
        ["exp"] = "17",
        ["expdt"] = "17",
        ["shipTo"] = "410",
        ["billTo"] = "411",
        ["purchasedFrom"] = "412",
        ["shipFor"] = "413",
        ["glnProd"] = "416",
    };

    public static bool IsPrimary(string segment) => Primary.Contains(Number(segment));

    /// <summary>The identifier that a segment represents, or null.</summary>
    public static Gs1Identifier? Find(string segment) => Gs1Identifiers.Find(Number(segment));

    private static string Number(string segment) => Words.GetValueOrDefault(segment, segment);
}
