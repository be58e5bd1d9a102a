namespace TeleSSL.Domain.Codes;

/// <summary>The known fields without their own property (GS1 General Specifications, 3.3 to 3.9).</summary>
internal static class Gs1Names
{
    private static readonly Dictionary<string, string> ByNumber = new()
    {
        ["00"] = "sscc",
        ["02"] = "content-gtin",
        ["13"] = "packed",
        ["15"] = "best-before",
        ["22"] = "variant",
        ["240"] = "additional-id",
        ["241"] = "customer-part-number",
        ["250"] = "secondary-serial",
        ["254"] = "gln-extension",
        ["30"] = "count",
        ["37"] = "content-count",
        ["410"] = "ship-to",
        ["411"] = "bill-to",
        ["412"] = "purchased-from",
        ["413"] = "ship-for",
        ["414"] = "location",
        ["415"] = "invoicing-party",
        ["416"] = "production-location",
        ["417"] = "party",
        ["8003"] = "grai",
        ["8017"] = "gsrn-provider",
        ["8018"] = "gsrn-recipient",
        ["8020"] = "payment-reference",
    };

    /// <summary>The named fields; dates as yyyy-MM-dd.</summary>
    public static Dictionary<string, string> Of(IReadOnlyDictionary<string, string> fields, DateOnly today) => fields
        .Where(field => ByNumber.ContainsKey(field.Key))
        .ToDictionary(
            field => ByNumber[field.Key],
            field => field.Key is "13" or "15" ? $"{Gs1Date.Read(field.Value, today):yyyy-MM-dd}" : field.Value);
}
