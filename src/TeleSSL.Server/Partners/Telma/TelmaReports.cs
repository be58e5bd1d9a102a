using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>
/// Applies Telma's view of a ticket from any source: a response to a call, an event, or polling. All go through one decision, so
/// duplicates and late reports are harmless.
/// </summary>
internal sealed class TelmaReports(TicketStore tickets)
{
    public const string Actor = "telma";

    private const int MaxNumberLength = 64;
    private const string Withheld = "[withheld: the text looked like personal data]";
    private static readonly Viewer Viewer = new(Actor, [new Membership(Actor, Role.Administrator)]);

    /// <summary>A stamp with Telma as the actor, now.</summary>
    public static Stamp Stamp(Clock clock) => new(clock.Now, clock.Now, Actor, Actor, clock.Today);

    /// <summary>Ignores reports about tickets that are not ours or about an earlier escalation.</summary>
    public async Task Take(Tx tx, TelmaTicket reported, Stamp stamp)
    {
        if (TelmaReference.Parse(reported.ExternalId) is not var (number, round)
            || await TicketStore.FindByNumber(tx, number) is not { Escalation: { Partner: Partner.Telma } there } ticket)
            return;
        // A refusal means that the ticket has moved on; no caller waits for the result.
        await tickets.Do(tx, ticket.Id, Report(reported, there) with { Round = round }, Viewer, stamp, null);
    }

    private static PartnerReport Report(TelmaTicket reported, Escalation there)
    {
        var reason = ReasonOf(reported);
        return new PartnerReport(
            reason is null ? StateOf(reported.Status) : PartnerState.Returned, reason, NumberOf(reported.Id), NoteOf(reported, there.Seen))
        {
            Version = reported.Version,
            SaidAt = reported.UpdatedAt,
        };
    }

    /// <summary>Telma leaves the reason on a ticket it works on again: it counts only in the states a return leads to.</summary>
    private static ReturnReason? ReasonOf(TelmaTicket reported) => (reported.Status, reported.Returned?.Reason) switch
    {
        (TelmaStatus.AwaitingReporter, TelmaReturnReason.NeedInfo) => ReturnReason.NeedInfo,
        (TelmaStatus.Rejected, TelmaReturnReason.NotOurs) => ReturnReason.NotOurs,
        (TelmaStatus.Rejected, TelmaReturnReason.Duplicate) => ReturnReason.Duplicate,
        _ => null,
    };

    private static PartnerState StateOf(TelmaStatus status) => status switch
    {
        TelmaStatus.New => PartnerState.New,
        TelmaStatus.Acknowledged => PartnerState.Acknowledged,
        TelmaStatus.InProgress => PartnerState.InProgress,
        TelmaStatus.AwaitingReporter => PartnerState.AwaitingReporter,
        TelmaStatus.Resolved => PartnerState.Resolved,
        TelmaStatus.Closed => PartnerState.Closed,
        TelmaStatus.Rejected => PartnerState.Rejected,
        _ => PartnerState.Cancelled,
    };

    /// <summary>
    /// Null when it is not a valid ticket number: it becomes a URL path segment, where dots would address another resource.
    /// </summary>
    public static Label? NumberOf(string id) =>
        id.Length is > 0 and <= MaxNumberLength && id is not ("." or "..") && Characters.ArePlain(id) ? new Label(id) : null;

    /// <summary>All texts Telma has written since the last version we have seen, in one note.</summary>
    private static LongText? NoteOf(TelmaTicket reported, int seen)
    {
        var written = reported.History.Where(entry => entry.By == TelmaSide.Receiver && entry.Version > seen
                && entry.Version <= reported.Version)
            .OrderBy(entry => entry.Version).Select(entry => entry.Text).Append(ReasonOf(reported) is null ? null : reported.Returned!.Note);
        var note = string.Join(
            "\n\n", written.OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text)).Distinct().Select(Readable));
        return LongText.Parse(note.Length <= LongText.MaxLength ? note : note[..LongText.MaxLength]).Accepted(out var text, out _)
            ? text
            : null;
    }

    private static string Readable(string text) => LongText.Parse(text).Accepted(out var read, out _) ? read.Value : Withheld;
}
