using Microsoft.AspNetCore.Http;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>The simulator's tickets. Each change increments the version and sends an event.</summary>
internal sealed class TelmaDesk(TimeProvider time, Action<TelmaEvent> tell)
{
    private readonly Lock gate = new();
    private readonly List<TelmaTicket> tickets = [];

    public IReadOnlyList<TelmaTicket> All
    {
        get
        {
            lock (gate)
                return [.. tickets];
        }
    }

    public TelmaAnswer Find(string id) => All.FirstOrDefault(ticket => ticket.Id == id) is { } found ? found : TelmaAnswer.Unknown;

    public TelmaAnswer Take(TelmaEscalation asked)
    {
        if (TelmaChecks.Of(asked) is { } no)
            return no;
        lock (gate)
        {
            var now = time.GetUtcNow();
            var ticket = new TelmaTicket(
                $"TEL-{tickets.Count + 1:000000}", 1, asked.ExternalId, asked.Target, asked.Category, asked.Component, asked.Priority,
                TelmaStatus.New,
                asked.Title, asked.Description, asked.Affected, asked.OrganisationSor, asked.Reporter, asked.ClinicalRisk,
                asked.Triage, now, now,
                [new TelmaHistoryEntry(1, now, TelmaSide.Sender, TelmaEventType.Created, TelmaStatus.New)],
                asked.CitizenRef, asked.HandOver, TelmaSlas.Of(asked.Priority, TelmaStatus.New, now));
            tickets.Add(ticket);
            return new TelmaAnswer(StatusCodes.Status201Created, ticket, null);
        }
    }

    public TelmaAnswer Move(string id, TelmaStatus next, TelmaSide by, string? text = null) =>
        Change(id, by, TelmaEventType.StatusChanged, text, ticket =>
        TelmaTransitions.Allows(ticket, next, time.GetUtcNow()) ? ticket with { Status = next } : NotNow(ticket, next));

    public TelmaAnswer Return(string id, TelmaReturnRequest request) =>
        TelmaChecks.Of("note", request.Note, 2000) ?? Change(id, TelmaSide.Receiver, TelmaEventType.Returned, request.Note, ticket =>
            TelmaTransitions.Allows(ticket, TelmaTransitions.After(request.Reason), time.GetUtcNow())
                ? ticket with
                {
                    Status = TelmaTransitions.After(request.Reason),
                    Returned = new TelmaReturn(request.Reason, request.Note, time.GetUtcNow(), request.DuplicateOf),
                }
                : NotNow(ticket, TelmaTransitions.After(request.Reason)));

    public TelmaAnswer Comment(string id, TelmaComment comment, TelmaSide by) =>
        TelmaChecks.Of("text", comment.Text, 8000)
        ?? Change(id, by, TelmaEventType.Commented, comment.Text, ticket => ticket, comment.Visibility);

    public TelmaAnswer Attach(string id, string name) =>
        Change(id, TelmaSide.Sender, TelmaEventType.AttachmentAdded, name, ticket => ticket);

    public TelmaAnswer Patch(string id, string? ifMatch, TelmaTicketPatch patch) => Change(
        id, TelmaSide.Sender, patch.Status is null ? TelmaEventType.Changed : TelmaEventType.StatusChanged, null, ticket =>
        {
            if (ifMatch is null)
                return TelmaAnswer.No(
                    StatusCodes.Status428PreconditionRequired, "if-match-missing", "If-Match with the ticket's version is required.");
            if (ifMatch != TelmaWire.ETag(ticket.Version))
                return TelmaAnswer.No(
                    StatusCodes.Status412PreconditionFailed, "version-stale", "The ticket has changed since that version.");
            if (patch.Status is { } next
                && !(TelmaTransitions.SenderMaySet(ticket, next) && TelmaTransitions.Allows(ticket, next, time.GetUtcNow())))
                return NotNow(ticket, next);
            return ticket with
            {
                Priority = patch.Priority ?? ticket.Priority,
                Reporter = patch.Reporter ?? ticket.Reporter,
                Status = patch.Status ?? ticket.Status,
            };
        });

    private TelmaAnswer Change(
        string id, TelmaSide by, TelmaEventType type, string? text, Func<TelmaTicket, TelmaAnswer> change,
        TelmaVisibility visibility = TelmaVisibility.Public)
    {
        lock (gate)
        {
            var at = tickets.FindIndex(ticket => ticket.Id == id);
            if (at < 0)
                return TelmaAnswer.Unknown;
            var answer = change(tickets[at]);
            if (answer.Ticket is not { } changed)
                return answer;
            tickets[at] = Next(changed, by, type, text, visibility);
            tell(new TelmaEvent(
                Guid.CreateVersion7(tickets[at].UpdatedAt).ToString(), type, tickets[at].UpdatedAt, id, changed.ExternalId,
                tickets[at].Version, tickets[at]));
            return tickets[at];
        }
    }

    private TelmaTicket Next(TelmaTicket ticket, TelmaSide by, TelmaEventType type, string? text, TelmaVisibility visibility)
    {
        var (now, version) = (time.GetUtcNow(), ticket.Version + 1);
        return ticket with
        {
            Version = version,
            UpdatedAt = now,
            Sla = TelmaSlas.Of(ticket.Priority, ticket.Status, ticket.CreatedAt),
            History = [.. ticket.History, new(version, now, by, type, ticket.Status, text, text is null ? null : visibility)],
        };
    }

    private static TelmaProblem NotNow(TelmaTicket ticket, TelmaStatus next) =>
        TelmaAnswer.No(StatusCodes.Status409Conflict, "status-not-possible", $"The status cannot change from {ticket.Status} to {next}.");
}
