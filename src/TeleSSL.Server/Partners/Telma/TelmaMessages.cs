using System.Security.Cryptography;
using System.Text;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Support;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>A call that is ready to be made, any number of times.</summary>
internal delegate Task<TelmaTicket> TelmaCall(ITelma telma, CancellationToken ct);

/// <summary>Makes a message at the moment it is sent, from what is sealed. It names nobody: neither citizen nor reporter nor agent.</summary>
internal sealed class TelmaMessages(TicketTexts texts, Notes notes, PersonalWords people, MasterKeys keys, CatalogueStore catalogues, IConfiguration configuration)
{
    private const int LongestTitle = 200;
    private static readonly Refusal Erased = new("citizen-erased", "The citizen has been erased, and the texts with it.");
    private static readonly Refusal MovedOn = new("moved-on", "The case does not wait for this any more.");
    private static readonly Refusal Health = new("health-case", "It is a health case by now, which the clinical side has to get.");
    private static readonly Refusal Unknown = new("no-partner-case", "The partner does not have the case.");
    private static readonly Refusal Personal = new("personal-data-in-text", "A text holds what looks like a CPR number.");

    /// <summary>Refused with <c>citizen-erased</c>, <c>moved-on</c>, <c>health-case</c>, <c>no-partner-case</c> or <c>personal-data-in-text</c>.</summary>
    public async Task<Result<TelmaCall>> Of(Tx tx, OutboxRow row)
    {
        if (await notes.Open(tx, row.Note) is not { } text)
            return Erased;
        if (await TicketStore.Find(tx, row.Ticket, TicketScope.Everywhere) is not { Escalation: { } there } ticket || there.Round != row.Round)
            return MovedOn;
        if (ticket.AwaitsHandOver)
            return Health;
        var redacted = await people.Of(tx, ticket);
        return row.IsComment ? Comment(row, there, redacted(text)) : await Escalation(tx, row, ticket, there, text, redacted);
    }

    private static Result<TelmaCall> Comment(OutboxRow row, Escalation there, string text)
    {
        if (there.Number is not { } number)
            return Unknown;
        var comment = new TelmaComment(text, TelmaVisibility.Public);
        return Cpr.StandsIn(text) ? Personal : (TelmaCall)((telma, ct) => telma.Comment(number, row.Id.ToString(), comment, ct));
    }

    private async Task<Result<TelmaCall>> Escalation(Tx tx, OutboxRow row, Ticket ticket, Escalation there, string findings, Func<string, string> redacted)
    {
        var (title, description) = (await texts.Opening(tx, ticket.Id, "title"), await texts.Opening(tx, ticket.Id, "description"));
        if (title is null || description is null)
            return Erased;
        if (ticket.Status != TicketStatus.WaitingPartner)
            return MovedOn;
        (title, description) = (Cut(redacted(title), LongestTitle), Cut(redacted($"Findings: {findings}\n\n{description}"), LongText.MaxLength));
        if (Cpr.StandsIn(title) || Cpr.StandsIn(description))
            return Personal;
        var escalation = new TelmaEscalation(
            TelmaReference.Of(ticket.Number, there.Round), TelmaTarget.Telma, ticket.Category.Kebab(), ComponentOf(ticket.Category), PriorityOf(ticket.Priority),
            title, description, await Affected(tx, ticket), configuration["Telma:OrganisationSor"] ?? "0", new TelmaReporter("spoc-agent"),
            TelmaClinicalRisk.None, new TelmaTriage(there.Checks, true, "spoc-agent", there.Since), CitizenRef(ticket.Citizen));
        return (TelmaCall)((telma, ct) => telma.Escalate(row.Id.ToString(), escalation, ct));
    }

    // The serial would lead whoever has both to the citizen: it is told on the phone when it is needed.
    private async Task<TelmaAffected> Affected(Tx tx, Ticket ticket)
    {
        var environment = configuration["Telma:Environment"] ?? "prod";
        if (ticket.Device is not { } id || await DeviceStore.Find(tx, id) is not { } device)
            return new TelmaAffected(environment);
        var model = (await catalogues.In(tx)).Models.GetValueOrDefault(device.Model);
        return new TelmaAffected(environment, device.AppVersion?.Value, DeviceModel: model?.Name ?? device.Model);
    }

    /// <summary>Only we can read it, and another partner would get another one. In letters: no run of digits reads as a CPR number.</summary>
    private string? CitizenRef(Guid? citizen) => citizen is { } known
        ? string.Concat(HMACSHA256.HashData(keys.LookupKey, Encoding.UTF8.GetBytes($"partner:{TelmaModule.Name}:{known}"))
            .Take(16).SelectMany(b => new[] { (char)('a' + (b >> 4)), (char)('a' + (b & 15)) }))
        : null;

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static TelmaPriority PriorityOf(Priority priority) => priority switch
    {
        Priority.P1 => TelmaPriority.P1,
        Priority.P2 => TelmaPriority.P2,
        Priority.P3 => TelmaPriority.P3,
        Priority.P4 => TelmaPriority.P4,
        _ => TelmaPriority.P5,
    };

    private static TelmaComponent ComponentOf(TicketCategory category) => category switch
    {
        TicketCategory.CitizenApp => TelmaComponent.CitizenApp,
        TicketCategory.StaffApp => TelmaComponent.StaffApp,
        TicketCategory.Pairing => TelmaComponent.Pairing,
        TicketCategory.Login => TelmaComponent.Login,
        _ => TelmaComponent.Other,
    };
}
