using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>
/// A ticket's row: its state as in the journal, and the columns it is searched by, all derived from the state and its clocks.
/// </summary>
internal sealed record TicketRow(Ticket Ticket, Guid Title, TicketTimes Times)
{
    public const string Insert = """
        INSERT INTO ticket (id, version, number, status, municipality, queue, assignee, citizen, device, merged_into, partner, title,
                            reaction_due, solution_due, hand_over_due, due, clocks, watch_at, watched_by, answered_at, state)
        VALUES (@Id, @Version, @Number, @Status, @Municipality, @Queue, @Assignee, @Citizen, @Device, @MergedInto, @Partner, @Title,
                @ReactionDue, @SolutionDue, @HandOverDue, @Due, @Clocks, @WatchAt, @WatchedBy, @AnsweredAt, @State)
        """;

    public const string Update = """
        UPDATE ticket
        SET    version = @Version, status = @Status, municipality = @Municipality, queue = @Queue, assignee = @Assignee, device = @Device,
               merged_into = @MergedInto, partner = @Partner, parent = @Parent,
               reaction_due = @ReactionDue, solution_due = @SolutionDue, hand_over_due = @HandOverDue, due = @Due, clocks = @Clocks,
               watch_at = @WatchAt, watched_by = @WatchedBy, answered_at = @AnsweredAt, state = @State
        WHERE  id = @Id AND version = @Version - 1
        """;

    public static Ticket Parse(string state) => JsonSerializer.Deserialize<Ticket>(state, Json.Options)!;

    public Guid Id => Ticket.Id;

    public int Version => Ticket.Version;

    public long Number => Ticket.Number;

    public string Status => Ticket.Status.Kebab();

    public string Municipality => Ticket.Municipality;

    public string Queue => Ticket.Queue;

    public string? Assignee => Ticket.Assignee;

    public Guid? Citizen => Ticket.Citizen;

    public Guid? Device => Ticket.Device;

    public Guid? MergedInto => Ticket.MergedInto;

    /// <summary>The partner it waits for.</summary>
    public string? Partner => Ticket.Status == TicketStatus.WaitingPartner ? Ticket.Escalation?.Partner.Kebab() : null;

    public Guid? Parent => Ticket.Parent;

    public DateTimeOffset? ReactionDue => Times.ReactionDue;

    public DateTimeOffset? SolutionDue => Times.SolutionDue;

    public DateTimeOffset? HandOverDue => Times.HandOverDue;

    public string Due => Times.Due.Kebab();

    public string Clocks { get; } = JsonSerializer.Serialize(Times.Clocks, Json.Options);

    public DateTimeOffset? AnsweredAt => Ticket.Answered?.Since;

    /// <summary>The key of a counter has no nulls.</summary>
    public string CountedAssignee => Assignee ?? "";

    public string CountedPartner => Partner ?? "";

    public DateTimeOffset? WatchAt => Times.WatchAt;

    public long WatchedBy => Times.Catalogue;

    public string State { get; } = JsonSerializer.Serialize(Ticket, Json.Options);
}

/// <summary>
/// Values computed from a ticket's journal for lists and the deadline watcher, with the catalogue version they were computed from.
/// </summary>
internal sealed record TicketTimes(
    DateTimeOffset? ReactionDue, DateTimeOffset? SolutionDue, DateTimeOffset? HandOverDue, DueState Due, ClockMarks Clocks,
    DateTimeOffset? WatchAt, long Catalogue);
