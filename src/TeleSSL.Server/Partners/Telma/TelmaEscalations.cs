using System.Text;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>Maps a ticket to Telma's escalation format.</summary>
internal sealed class TelmaEscalations(
    TicketTexts texts, PersonalDataRedactor redactor, MasterKeys keys, CatalogueStore catalogues, TelmaOptions options,
    IConfiguration configuration)
{
    private const int MaxTitleLength = 200;

    /// <summary>Refused with <c>citizen-erased</c>. A number that reads as a CPR number is taken out, as names are.</summary>
    public async Task<Result<TelmaEscalation>> Of(Tx tx, Ticket ticket, Escalation there, string findings)
    {
        var (title, description) = (await texts.Opening(tx, ticket.Id, "title"), await texts.Opening(tx, ticket.Id, "description"));
        if (title is null || description is null)
            return CitizenRefusals.Erased;
        var redact = await redactor.Of(tx, ticket);
        string redacted(string text) => Redaction.WithoutNumbers(redact(text));
        (title, description) = (
            Cut(redacted(title), MaxTitleLength), Cut(redacted($"Findings: {findings}\n\n{description}"), LongText.MaxLength));
        return new TelmaEscalation(
            TelmaReference.Of(ticket.Number, there.Round), TelmaTarget.Telma, ticket.Category.Kebab(),
            ComponentOf(ticket.Category), PriorityOf(ticket.Priority),
            title, description, await Affected(tx, ticket), options.OrganisationSor!, new TelmaReporter("spoc-agent"),
            TelmaClinicalRisk.None, new TelmaTriage(there.Checks, true, "spoc-agent", there.Since), CitizenRef(ticket.Citizen));
    }

    public static TelmaPriority PriorityOf(Priority priority) => priority switch
    {
        Priority.P1 => TelmaPriority.P1,
        Priority.P2 => TelmaPriority.P2,
        Priority.P3 => TelmaPriority.P3,
        Priority.P4 => TelmaPriority.P4,
        _ => TelmaPriority.P5,
    };

    // No serial: together with the pseudonym it could identify the citizen. An agent gives it by phone when needed.
    private async Task<TelmaAffected> Affected(Tx tx, Ticket ticket)
    {
        var environment = configuration["Telma:Environment"] ?? "prod";
        if (ticket.Device is not { } id || await DeviceStore.Find(tx, id) is not { } device)
            return new TelmaAffected(environment);
        var model = (await catalogues.In(tx)).Models.GetValueOrDefault(device.Model);
        return new TelmaAffected(environment, device.AppVersion?.Value, DeviceModel: model?.Name ?? device.Model);
    }

    /// <summary>
    /// A pseudonym that only we can resolve, different per partner. In letters, so that no digits look like a CPR number.
    /// </summary>
    private string? CitizenRef(Guid? citizen) => citizen is { } known
        ? string.Concat(keys.Hash(Encoding.UTF8.GetBytes($"partner:{TelmaModule.Name}:{known}"))
            .Take(16).SelectMany(b => new[] { (char)('a' + (b >> 4)), (char)('a' + (b & 15)) }))
        : null;

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static TelmaComponent ComponentOf(TicketCategory category) => category switch
    {
        TicketCategory.CitizenApp => TelmaComponent.CitizenApp,
        TicketCategory.StaffApp => TelmaComponent.StaffApp,
        TicketCategory.Pairing => TelmaComponent.Pairing,
        TicketCategory.Login => TelmaComponent.Login,
        _ => TelmaComponent.Other,
    };
}
