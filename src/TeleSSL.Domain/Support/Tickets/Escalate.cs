using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>What the first line has done. A partner takes nothing in without it, as the national service desk.</summary>
/// <param name="Checks">What was tried, as codes; at least one.</param>
/// <param name="LocalCausesExcluded">It is neither the network nor the device at hand.</param>
/// <param name="Findings">What was found.</param>
public sealed record EscalationTriage(
    IReadOnlyList<Code>? Checks = null, bool LocalCausesExcluded = false, [property: JsonConverter(typeof(BlankIsMissing))] LongText? Findings = null)
{
    /// <summary>The most checks that one escalation may name.</summary>
    public const int MaxChecks = 20;

    /// <summary>Fields that are missing, with what is asked for.</summary>
    internal Dictionary<string, string[]> Missing()
    {
        var missing = new Dictionary<string, string[]>();
        if (Checks is not { Count: > 0 and <= MaxChecks })
            missing["triage.checks"] = [$"must name 1-{MaxChecks} checks"];
        if (!LocalCausesExcluded)
            missing["triage.localCausesExcluded"] = ["must be true: look for a local cause first"];
        if (Findings is null)
            missing["triage.findings"] = ["must say what was found"];
        return missing;
    }
}

/// <summary>The ticket goes to a partner, with what the first line has done.</summary>
/// <param name="To">Which partner.</param>
/// <param name="Triage">What was done first.</param>
/// <param name="Attachments">Ids of the files that go with it.</param>
public sealed record Escalate(Partner To, EscalationTriage? Triage = null, IReadOnlyList<Guid>? Attachments = null) : TicketStep
{
    /// <summary>What the journal calls it.</summary>
    public const string Name = "ticket.escalated";

    /// <inheritdoc/>
    public override string Key() => Name;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("findings", Triage?.Findings?.Value)];

    /// <inheritdoc/>
    public override IReadOnlyList<Guid> NamesFiles() => Attachments ?? [];

    /// <summary>
    /// Refused with <c>already-escalated</c> while a partner has it, with <c>triage-incomplete</c>, which names what is missing, and
    /// with what <see cref="PartnerFiles"/> refuses.
    /// A ticket that is nobody's becomes the escalating agent's, so that it comes back to somebody.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket is { Status: TicketStatus.WaitingPartner, Escalation: { } there })
            return new Refusal("already-escalated", "A partner has the ticket already.").With("partner", there.Partner.Kebab());
        var triage = Triage ?? new EscalationTriage();
        if (triage.Missing() is { Count: > 0 } missing)
            return new Refusal("triage-incomplete", $"Missing: {string.Join(", ", missing.Keys)}.", RefusalKind.Invalid) { Errors = missing };
        if (PartnerFiles.WhyNot(NamesFiles(), at.Files) is { } refusal)
            return refusal;
        return Becomes(ticket, ticket with
        {
            Status = TicketStatus.WaitingPartner,
            Assignee = ticket.Assignee ?? stamp.Actor,
            Escalation = new Escalation(
                To, stamp.OccurredAt, (ticket.Escalation?.Round ?? 0) + 1, stamp.Actor, [.. triage.Checks!.Select(check => check.Value).Distinct()])
            {
                ByHand = at.ByHand,
                Files = [.. NamesFiles().Distinct()],
            },
        });
    }
}

internal sealed class BlankIsMissing : JsonConverter<LongText?>
{
    public override LongText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null || (reader.TokenType == JsonTokenType.String && string.IsNullOrWhiteSpace(reader.GetString()))
            ? null
            : JsonSerializer.Deserialize<LongText>(ref reader, options);

    public override void Write(Utf8JsonWriter writer, LongText? value, JsonSerializerOptions options) => writer.WriteStringValue("sealed");
}
