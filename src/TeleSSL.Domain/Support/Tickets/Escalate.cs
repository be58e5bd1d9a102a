using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>What the first line has done. Partners, like the national service desk, accept no ticket without it.</summary>
/// <param name="Checks">What was tried, as codes; at least one.</param>
/// <param name="LocalCausesExcluded">Neither the local network nor the device is the cause.</param>
/// <param name="Findings">What was found.</param>
public sealed record EscalationTriage(
    IReadOnlyList<Code>? Checks = null, bool LocalCausesExcluded = false,
        [property: JsonConverter(typeof(BlankIsMissing))] LongText? Findings = null)
{
    /// <summary>The maximum number of checks in one escalation.</summary>
    public const int MaxChecks = 20;

    /// <summary>Missing fields, with what is required.</summary>
    internal IReadOnlyList<FieldError> Missing()
    {
        var missing = new List<FieldError>();
        if (Checks is not { Count: > 0 and <= MaxChecks })
            missing.Add(new FieldError("triage.checks", FieldProblems.Between(1, MaxChecks)));
        if (!LocalCausesExcluded)
            missing.Add(new FieldError("triage.localCausesExcluded", TicketProblems.LocalCauses));
        if (Findings is null)
            missing.Add(new FieldError("triage.findings", FieldProblems.Required));
        return missing;
    }
}

/// <summary>The ticket is escalated to a partner, with what the first line has done.</summary>
/// <param name="To">The partner.</param>
/// <param name="Triage">What the first line has done.</param>
/// <param name="Attachments">Ids of the files to send with it.</param>
public sealed record Escalate(Partner To, EscalationTriage? Triage = null, IReadOnlyList<Guid>? Attachments = null) : TicketStep
{
    /// <summary>Its name in the journal.</summary>
    public const string Name = "ticket.escalated";

    /// <inheritdoc/>
    public override string Key() => Name;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("findings", Triage?.Findings?.Value)];

    /// <inheritdoc/>
    public override IReadOnlyList<Guid> NamesFiles() => Attachments ?? [];

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>
    /// Refused with <c>already-escalated</c> while a partner has it, with <c>triage-incomplete</c>, which names the missing fields, and
    /// with the refusals of <see cref="PartnerFiles"/>.
    /// An unassigned ticket is assigned to the escalating agent, so that it has an owner when it returns.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket is { Status: TicketStatus.WaitingPartner, Escalation: { } there })
            return TicketRefusals.AlreadyEscalated.With("partner", there.Partner.Kebab());
        var triage = Triage ?? new EscalationTriage();
        if (triage.Missing() is { Count: > 0 } missing)
            return TicketRefusals.TriageIncomplete.With("missing", string.Join(", ", missing.Select(field => field.Path))) with
            {
                Fields = missing,
            };
        if (PartnerFiles.WhyNot(NamesFiles(), at.Files) is { } refusal)
            return refusal;
        return Becomes(ticket, ticket with
        {
            Status = TicketStatus.WaitingPartner,
            Assignee = ticket.Assignee ?? stamp.Actor,
            Escalation = new Escalation(
                To, stamp.OccurredAt, (ticket.Escalation?.Round ?? 0) + 1, stamp.Actor,
                [.. triage.Checks!.Select(check => check.Value).Distinct()])
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
        reader.TokenType == JsonTokenType.Null
            || (reader.TokenType == JsonTokenType.String && string.IsNullOrWhiteSpace(reader.GetString()))
            ? null
            : JsonSerializer.Deserialize<LongText>(ref reader, options);

    public override void Write(Utf8JsonWriter writer, LongText? value, JsonSerializerOptions options) => writer.WriteStringValue("sealed");
}
