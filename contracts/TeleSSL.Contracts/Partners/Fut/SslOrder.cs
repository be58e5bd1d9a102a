using System.Text.Json.Serialization;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>
/// An order of equipment and services at a seller (contracts/partners/fut: Order). Whoever changes it sends what was read with own
/// members changed.
/// </summary>
/// <param name="Id">Absolute URL with a UUID.</param>
/// <param name="Status">See <see cref="SslStatus"/>; another word is possible.</param>
/// <param name="Buyer">Party URL.</param>
/// <param name="Seller">Party URL.</param>
/// <param name="ThreadId">One value for all orders about the same equipment; null is a thread of one.</param>
/// <param name="Identifiers">Order numbers of others; ours has the system <see cref="SslWire.OrderNumberSystem"/>.</param>
/// <param name="Priority"><c>routine</c>, <c>urgent</c>, <c>asap</c> or <c>stat</c>.</param>
/// <param name="Notes">Free text of the buyer, possibly about health. Not for a contractor.</param>
/// <param name="SellerDeliveryContactEmail">Function mailbox of the seller.</param>
/// <param name="CarePlanRef">CarePlan URL; the context of a device's use.</param>
/// <param name="CarePlanTitle">Reveals the diagnosis: not for a contractor or a label.</param>
/// <param name="EarliestDeliveryDate">First day it may be delivered.</param>
/// <param name="LatestDeliveryDate">Last day it may be delivered.</param>
/// <param name="Receiver">Who gets it and where.</param>
/// <param name="StatusReason">Reason code of a rejection or cancellation (our assumption).</param>
public sealed record SslOrder(
    string Id,
    string Status,
    string Buyer,
    string Seller,
    string? ThreadId = null,
    IReadOnlyList<SslIdentifier>? Identifiers = null,
    string? Priority = null,
    string? Notes = null,
    string? SellerDeliveryContactEmail = null,
    string? CarePlanRef = null,
    string? CarePlanTitle = null,
    DateOnly? EarliestDeliveryDate = null,
    DateOnly? LatestDeliveryDate = null,
    SslReceiver? Receiver = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StatusReason = null) : SslResource;

/// <summary>Who gets an order and where (our assumption). It has no CPR number: that is read from the patient service.</summary>
/// <param name="Patient">Patient URL.</param>
/// <param name="Name">Of the citizen.</param>
/// <param name="Address">Where to.</param>
/// <param name="Phone">Of the citizen.</param>
/// <param name="Email">Of the citizen.</param>
/// <param name="ProtectedAddress">Name and address are protected; null when FUT did not say.</param>
/// <param name="ContactPerson">Whom to call instead.</param>
/// <param name="DeliveryNote">For the driver.</param>
public sealed record SslReceiver(
    string Patient,
    string? Name = null,
    SslAddress? Address = null,
    string? Phone = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Email = null,
    bool? ProtectedAddress = null,
    SslContactPerson? ContactPerson = null,
    string? DeliveryNote = null) : SslResource;

/// <summary>An address in Denmark.</summary>
/// <param name="Line">Street and number, place name.</param>
/// <param name="PostalCode">Four digits.</param>
/// <param name="City">Postal district.</param>
/// <param name="MunicipalityCode">Four digits, such as <c>0461</c>.</param>
public sealed record SslAddress(IReadOnlyList<string>? Line, string? PostalCode, string? City, string? MunicipalityCode) : SslResource;

/// <summary>Whom to call instead of the citizen.</summary>
/// <param name="Name">Of the person.</param>
/// <param name="Phone">Of the person.</param>
/// <param name="Relation">To the citizen.</param>
public sealed record SslContactPerson(string? Name, string? Phone, string? Relation) : SslResource;
