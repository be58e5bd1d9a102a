using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>A party of an order, and its organisation: a buyer, a seller or who pays.</summary>
/// <param name="Id">Party URL.</param>
/// <param name="Organization">Organization URL.</param>
/// <param name="Name">Its name.</param>
public sealed record SslParty(string Id, string Organization, string? Name = null) : SslResource;

/// <summary>An agreement between a seller and its buyers (contracts/partners/fut: Contract).</summary>
/// <param name="Id">Contract URL.</param>
/// <param name="Seller">Party URL.</param>
/// <param name="Buyer">Party URLs.</param>
/// <param name="Name">Its name.</param>
/// <param name="Account">Party URL; who pays (inferred).</param>
/// <param name="ValidityPeriod">From its start to before its end.</param>
/// <param name="ReminderDays">Days before a delivery that FUT reminds the citizen (inferred).</param>
public sealed record SslContract(
    string Id,
    string Seller,
    IReadOnlyList<string> Buyer,
    string? Name = null,
    string? Account = null,
    SslPeriod? ValidityPeriod = null,
    int? ReminderDays = null) : SslResource;

/// <summary>The days <c>[Start, End)</c>; null is open.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">First day after it.</param>
public sealed record SslPeriod(DateOnly? Start, DateOnly? End) : SslResource;

/// <summary>A seller's catalogue.</summary>
/// <param name="Id">Catalogue URL.</param>
/// <param name="Seller">Party URL.</param>
/// <param name="Name">Its name.</param>
/// <param name="Contract">Contract URL.</param>
/// <param name="Status">A word.</param>
public sealed record SslCatalogue(string Id, string Seller, string? Name = null, string? Contract = null, string? Status = null)
    : SslResource;

/// <summary>A device or a service that can be ordered (our assumption).</summary>
/// <param name="Id">Item URL.</param>
/// <param name="Catalogue">Catalogue URL.</param>
/// <param name="Kind"><c>device</c> or <c>service</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Active">Whether it can be ordered; nothing is deleted.</param>
/// <param name="Description">About it.</param>
/// <param name="SupplierItemNo">The seller's number.</param>
/// <param name="Gtin">14 digits.</param>
/// <param name="DeviceType">SNOMED CT.</param>
/// <param name="MetricTypes">NPU codes of what it measures.</param>
/// <param name="ServiceType">Code of <c>http://ehealth.sundhed.dk/cs/device-service-types</c>.</param>
/// <param name="Calibration">Who calibrates it and how often.</param>
/// <param name="Consumable">It does not come back.</param>
/// <param name="LeadTimeDays">Working days from order to delivery.</param>
public sealed record SslItem(
    string Id,
    string Catalogue,
    string Kind,
    string Name,
    bool Active,
    string? Description = null,
    string? SupplierItemNo = null,
    string? Gtin = null,
    SslCoding? DeviceType = null,
    IReadOnlyList<SslCoding>? MetricTypes = null,
    SslCoding? ServiceType = null,
    SslCalibration? Calibration = null,
    bool? Consumable = null,
    int? LeadTimeDays = null) : SslResource;

/// <summary>Who calibrates a device and how often.</summary>
/// <param name="Actor"><c>PATIENT</c>, <c>SSLPATIENT</c> or <c>SSL</c>.</param>
/// <param name="Period"><c>7D</c>, <c>30D</c> or <c>1Y</c>.</param>
public sealed record SslCalibration(string? Actor, string? Period) : SslResource;

/// <summary>Items that are ordered together, one line each (our assumption). There is no event for it.</summary>
/// <param name="Id">Package URL.</param>
/// <param name="Catalogue">Catalogue URL.</param>
/// <param name="Name">Its name.</param>
/// <param name="Items">What it is made of.</param>
/// <param name="Programme">The programme it is for.</param>
public sealed record SslPackage(
    string Id, string Catalogue, string Name, IReadOnlyList<SslPackageItem> Items, string? Programme = null) : SslResource;

/// <summary>One item of a package.</summary>
/// <param name="Item">Item URL.</param>
public sealed record SslPackageItem(string Item) : SslResource;

/// <summary>A buyer's annotation of an item (contracts/partners/fut: Annotation); read only for a seller.</summary>
/// <param name="Id">Annotation URL.</param>
/// <param name="CatalogueItem">Item URL.</param>
/// <param name="Name">Such as <c>eHealth/device-type</c>.</param>
/// <param name="Buyer">Party URL.</param>
/// <param name="Value">What it says.</param>
/// <param name="Status">Null when it is not a word: FUT's sample has an empty object.</param>
public sealed record SslAnnotation(
    string Id,
    string CatalogueItem,
    string Name,
    string? Buyer = null,
    SslCoding? Value = null,
    [property: JsonConverter(typeof(SslWordConverter))] string? Status = null) : SslResource;

/// <summary>An item on a buyer's black list or white list.</summary>
/// <param name="Id">Its URL.</param>
/// <param name="Buyer">Party URL.</param>
/// <param name="CatalogueItem">Item URL.</param>
public sealed record SslListed(string Id, string Buyer, string CatalogueItem) : SslResource;

/// <summary>A whole catalogue, to import or exported (our assumption).</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Items">All its items.</param>
/// <param name="Packages">All its packages.</param>
public sealed record SslWholeCatalogue(SslCatalogue Catalogue, IReadOnlyList<SslItem> Items, IReadOnlyList<SslPackage> Packages)
    : SslResource;

/// <summary>What an import has to say (our assumption). With problems nothing was imported.</summary>
/// <param name="Problems">None when it was imported.</param>
public sealed record SslImportAnswer(IReadOnlyList<SslImportProblem> Problems) : SslResource;

/// <summary>A problem of an import.</summary>
/// <param name="Reference">URL of the item or package.</param>
/// <param name="Problem">What is wrong.</param>
public sealed record SslImportProblem(string? Reference, string? Problem) : SslResource;

/// <summary>A word, or null for anything else that stands in its place.</summary>
internal sealed class SslWordConverter : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String)
            return reader.GetString();
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
