using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Support.Replies;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Attachments;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>Each type that is stored as JSON, by where it is stored.</summary>
internal static class StoredStates
{
    private static readonly (string Where, Type Type)[] InRows =
    [
        ("ticket.state", typeof(Ticket)),
        ("ticket.clocks", typeof(ClockMarks)),
        ("incident.state", typeof(Incident)),
        ("phone_call.state", typeof(Call)),
        ("article.state", typeof(Article)),
        ("canned_reply.state", typeof(CannedReply)),
        ("partner.services", typeof(PartnerService[])),
        ("catalogue.data(organisation)", typeof(Organisation)),
        ("catalogue.data(agreement)", typeof(Agreement)),
        ("catalogue.data(programme)", typeof(Programme)),
        ("catalogue.data(device-model)", typeof(DeviceModel)),
        ("catalogue.data(location)", typeof(Location)),
        ("catalogue.data(recall)", typeof(Recall)),
        ("catalogue.data(working-calendar)", typeof(WorkingCalendar)),
        ("catalogue.data(service-levels)", typeof(ServiceLevels)),
        ("catalogue.data(desk-phones)", typeof(DeskPhones)),
        ("citizen.sealed", typeof(Identity)),
        ("note.sealed(attachment)", typeof(AttachmentSecret)),
        ("journal.data(citizen)", typeof(CitizenJournal)),
        ("journal.data(vault)", typeof(VaultRotated)),
    ];

    // What a scanner sends names its step in the evidence, and the scan's stored fingerprint is made from it.
    private static readonly (string Where, Type Type)[] Sent =
    [
        ("scan", typeof(Scan)),
        ("scan.evidence(delivery)", typeof(Delivery)),
        ("scan.evidence(repair)", typeof(Repair)),
        ("scan.evidence(takedown)", typeof(Takedown)),
        ("scan.evidence(stock-control)", typeof(StockControl)),
    ];

    public static IEnumerable<string> Names =>
        new StoredJson(Json.Stored).Names("device.state", typeof(Device))
            .Concat(Named(Json.Options, InRows.Concat(Sent)));

    private static IEnumerable<string> Named(JsonSerializerOptions options, IEnumerable<(string Where, Type Type)> stored) =>
        stored.SelectMany(one => new StoredJson(options).Names(one.Where, one.Type));
}
