using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>A line of an order: one piece of equipment or one service (contracts/partners/fut: OrderLine).</summary>
/// <remarks>Until October 2021 FUT's reports had one member <c>agreedDate</c>: it is read into the two new ones and not written.</remarks>
/// <param name="Id">Absolute URL with a UUID.</param>
/// <param name="Order">Order URL.</param>
/// <param name="Status">See <see cref="SslStatus"/>; another word is possible.</param>
/// <param name="Item">Catalogue item URL.</param>
/// <param name="AgreedFrom">Start of the agreed window, with offset.</param>
/// <param name="AgreedTo">End of the agreed window, with offset.</param>
/// <param name="Device">What was delivered; on a follow-up line what it is about.</param>
/// <param name="StatusReason">Reason code of a failure, rejection or cancellation (our assumption).</param>
public sealed record SslLine(
    string Id,
    string Order,
    string Status,
    string Item,
    DateTimeOffset? AgreedFrom = null,
    DateTimeOffset? AgreedTo = null,
    SslDevice? Device = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StatusReason = null) : SslResource, IJsonOnDeserialized
{
    private const string Former = "agreedDate";

    /// <summary>Start of the agreed window, with offset.</summary>
    public DateTimeOffset? AgreedFrom { get; set; } = AgreedFrom;

    /// <summary>End of the agreed window, with offset. Null when FUT sent one time only.</summary>
    public DateTimeOffset? AgreedTo { get; set; } = AgreedTo;

    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Unknown is null || !Unknown.Remove(Former, out var agreed))
            return;
        if (Unknown.Count == 0)
            Unknown = null;
        if (AgreedFrom is null && AgreedTo is null && agreed.ValueKind is JsonValueKind.String)
            (AgreedFrom, AgreedTo) = Window(agreed);
    }

    /// <summary>A date is the whole Danish day, a time has no end.</summary>
    private static (DateTimeOffset?, DateTimeOffset?) Window(JsonElement agreed)
    {
        if (DateOnly.TryParseExact(agreed.GetString(), "O", out var day))
            return (Midnight(day), Midnight(day.AddDays(1)));
        return agreed.TryGetDateTimeOffset(out var at) ? (at, null) : throw new JsonException($"{Former} is neither a date nor a time.");
    }

    private static DateTimeOffset Midnight(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen").GetUtcOffset(midnight));
    }
}

/// <summary>A device on an order line (our assumption).</summary>
/// <param name="Identifier">The seller's own number, system <c>http://ehealth.sundhed.dk/id/device-identifier</c>.</param>
/// <param name="Udi">Human-readable form of the label, with brackets.</param>
/// <param name="Manufacturer">Name of the manufacturer.</param>
/// <param name="Model">Model number.</param>
/// <param name="SerialNumber">Serial number.</param>
/// <param name="LotNumber">Batch number.</param>
/// <param name="Owner">Organization URL.</param>
/// <param name="CalibratedAt">Last calibration.</param>
/// <param name="CalibrationExpires">End of its validity.</param>
/// <param name="FhirRef">Device URL; set by FUT.</param>
public sealed record SslDevice(
    SslIdentifier? Identifier = null,
    string? Udi = null,
    string? Manufacturer = null,
    string? Model = null,
    string? SerialNumber = null,
    string? LotNumber = null,
    string? Owner = null,
    DateTimeOffset? CalibratedAt = null,
    DateTimeOffset? CalibrationExpires = null,
    string? FhirRef = null) : SslResource;

/// <summary>One step of an order or a line, as FUT lists them. Numbered from 1 within the order: <c>{order}/{n}</c>.</summary>
/// <param name="Id">Absolute URL.</param>
/// <param name="Timestamp">By FUT's clock.</param>
/// <param name="Order">Order URL.</param>
/// <param name="OrderLine">Line URL; null when it is about the whole order.</param>
/// <param name="Text">A constant, in Danish; no personal data.</param>
/// <param name="SupplementaryText">Agreed time, model, own numbers or reason code; no personal data.</param>
/// <param name="StatusChange">The new status.</param>
/// <param name="CreatedByOrganization">Organization URL.</param>
/// <param name="CreatedByUser">A system or a role.</param>
public sealed record SslTraceLine(
    string Id,
    DateTimeOffset Timestamp,
    string Order,
    string? OrderLine = null,
    string? Text = null,
    string? SupplementaryText = null,
    string? StatusChange = null,
    string? CreatedByOrganization = null,
    string? CreatedByUser = null) : SslResource;

/// <summary>A trace line to be written by us, where FUT does not (our assumption).</summary>
/// <param name="Text">A constant, in Danish; no personal data.</param>
/// <param name="SupplementaryText">Agreed time, model, own numbers or reason code; no personal data.</param>
/// <param name="OrderLine">Line URL; null when it is about the whole order.</param>
/// <param name="StatusChange">The new status.</param>
public sealed record SslTrace(string Text, string? SupplementaryText = null, string? OrderLine = null, string? StatusChange = null);
