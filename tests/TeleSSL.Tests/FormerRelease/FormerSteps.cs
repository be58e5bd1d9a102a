using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>Each step that a ticket or an incident can take, under each name that it is stored by.</summary>
internal static class FormerSteps
{
    private static readonly Guid Other = Guid.Parse("019cac1e-7c00-7000-8000-000000000001");

    public static IEnumerable<TicketStep> OfTickets =>
    [
        .. Enum.GetValues<NoteVisibility>().Select(visibility => new AddNote(Long, visibility)),
        new Attach(Other, "image/png", 1, NoteVisibility.Public),
        new Detach(Other, Word),
        new ChangePriority(Priority.P1, Text),
        .. Enum.GetValues<TicketStatus>().Select(status => new ChangeStatus(status, Text)),
        new Claim(),
        new Assign(Word),
        new LookedAt(),
        new Release(),
        new Escalate(Partner.Telma, new EscalationTriage([Word], true, Long), [Other]),
        .. Enum.GetValues<Triage>().Select(triage => new TriageTicket(triage, Text)),
        new HandOver(Word, Word),
        new Link(Other, LinkKind.Related),
        new Unlink(Other, LinkKind.Related),
        new LinkDevice(Other),
        new Merge(Other),
        new SendAttachments([Other]),
        .. Enum.GetValues<PartnerState>().Select(state => new PartnerReport(state, ReturnReason.NeedInfo, new Label("TEL-1"), Long)),
        new AskRating(),
        new Rate(5, Long),
        new Resolve(Long),
        new Reopen(Text),
        new SetParent(Other),
        new SetParent(null),
        .. Enum.GetValues<PartnerMessageKind>().Select(kind => new PartnerDeliveryFailed(1, Word, kind)),
        new PartnerDeliveryRetried(1, PartnerMessageKind.Comment),
        new Watch(),
        new Unwatch(),
    ];

    public static IEnumerable<IncidentStep> OfIncidents =>
    [
        new ConfirmIncident(Text, Priority.P1),
        new DismissIncident(Word),
        new AnswerTickets(Long),
        new CloseIncident(Long, true),
        new LinkTicket(Other),
        new UnlinkTicket(Other),
    ];

    public static DeclareIncident Declared => new(Text, TraitKind.Component, new Label("word"), Priority.P2, Word);

    private static Code Word => new("word");

    private static FreeText Text => new("A text");

    private static LongText Long => new("A longer text");
}
