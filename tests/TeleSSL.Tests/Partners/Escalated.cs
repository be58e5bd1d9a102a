using System.Text.Json;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>A ticket that was escalated, seen from both sides.</summary>
internal sealed class Escalated(PartnersApp app, TicketAtDesk desk, string reference)
{
    public TicketAtDesk Desk => desk;

    /// <summary>What Telma calls it by.</summary>
    public string Reference => reference;

    /// <summary>Telma's; there must be one.</summary>
    public TelmaTicket There => Assert.Single(app.Telma.Tickets, ticket => ticket.ExternalId == reference);

    public static object Body(string to = "telma") => new
    {
        to,
        triage = new { checks = new[] { "restarted", "network-checked" }, localCausesExcluded = true, findings = "Fejlen følger app'en, ikke tabletten." },
    };

    /// <summary>The same with files of the ticket.</summary>
    public static object With(Guid file, string to = "telma") => With([file], to);

    /// <inheritdoc cref="With(Guid, string)"/>
    public static object With(Guid[] files, string to = "telma") => new
    {
        to,
        triage = new { checks = new[] { "restarted" }, localCausesExcluded = true, findings = "Fejlen følger app'en, ikke tabletten." },
        attachments = files,
    };

    /// <summary>By an agent, and on its way.</summary>
    public static async Task<Escalated> By(PartnersApp app, string agent = "spoc1", Guid? citizen = null, TicketAtDesk? ticket = null)
    {
        ticket ??= await TicketAtDesk.Opened(app, citizen: citizen);
        var answer = await ticket.Does("escalate", Body(), agent);
        return new Escalated(app, ticket, $"T{answer["number"].GetInt64()}-{answer["escalation"].GetProperty("round").GetInt32()}");
    }

    /// <summary>The same, and at Telma.</summary>
    public static async Task<Escalated> AtTelma(PartnersApp app, string agent = "spoc1", Guid? citizen = null)
    {
        var escalated = await By(app, agent, citizen);
        await escalated.Until("number", "TEL-");
        return escalated;
    }

    /// <summary>Until a field of the escalation begins so.</summary>
    public Task Until(string field, string begins) => Eventually.Is(async () =>
        (await Now()).GetProperty(field) is { ValueKind: JsonValueKind.String } value && value.GetString()!.StartsWith(begins, StringComparison.Ordinal), $"{field} {begins}");

    public async Task<JsonElement> Now() => (await desk.Now())["escalation"];

    public async Task<string> Status() => (await desk.Now()).Text("status");

    public async Task<string[]> Kinds() => [.. (await Stored.Journal(app, "ticket", desk.Id)).Select(entry => entry.Kind)];
}
