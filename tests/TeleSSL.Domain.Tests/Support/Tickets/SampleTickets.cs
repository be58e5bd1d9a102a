using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Tickets;

/// <summary>Tickets in each state, and every step there is.</summary>
internal static class SampleTickets
{
    public static readonly DateTimeOffset Now = Desk.At("2026-11-24 10:00");

    public static readonly Stamp By1 = Stamp("spoc1");

    public static readonly Ticket New = new()
    {
        Id = Guid.Parse("0197a000-0000-7000-8000-000000000001"),
        Version = 3,
        Number = 1,
        Status = TicketStatus.New,
        Priority = Priority.P3,
        Category = TicketCategory.Device,
        Channel = Channel.Mail,
        Reporter = ReporterKind.Staff,
        Municipality = "461",
        Queue = "spoc",
        OpenedAt = Now.AddHours(-1),
    };

    public static readonly Ticket Open = New with { Status = TicketStatus.Open, Assignee = "spoc2" };
    public static readonly Ticket Waiting = New with { Status = TicketStatus.WaitingReporter };
    public static readonly Ticket Resolved = New with { Status = TicketStatus.Resolved, ResolvedAt = Now.AddMinutes(-10) };
    public static readonly Ticket Closed = Resolved with { Status = TicketStatus.Closed };
    public static readonly Ticket Health = Open with { Triage = Triage.Health };
    public static readonly Ticket Merged = Closed with { MergedInto = Guid.Parse("0197a000-0000-7000-8000-000000000009") };
    public static readonly Ticket AtTelma = Open with
    {
        Status = TicketStatus.WaitingPartner,
        Escalation = new Escalation(Partner.Telma, Now.AddMinutes(-5), 1, "spoc2", ["restarted"]),
    };

    public static readonly Ticket Other = New with { Id = Guid.Parse("0197a000-0000-7000-8000-000000000002"), Number = 2 };

    public static readonly Guid Photo = Guid.Parse("0197a000-0000-7000-8000-0000000000ab");

    public static readonly EscalationTriage FirstLine = new([new Code("restarted"), new Code("network-checked")], true, new LongText("Fejlen kommer igen"));

    public static readonly IReadOnlyDictionary<string, Ticket> ByName = new Dictionary<string, Ticket>
    {
        ["new"] = New,
        ["open"] = Open,
        ["waiting"] = Waiting,
        ["resolved"] = Resolved,
        ["closed"] = Closed,
        ["health"] = Health,
        ["merged"] = Merged,
        ["at telma"] = AtTelma,
    };

    public static readonly IReadOnlyDictionary<string, TicketStep> Steps = new Dictionary<string, TicketStep>
    {
        ["claim"] = new Claim(),
        ["assign"] = new Assign(new Code("spoc3")),
        ["look"] = new LookedAt(),
        ["release"] = new Release(),
        ["note"] = new AddNote(new LongText("Hej"), NoteVisibility.Internal),
        ["wait"] = new ChangeStatus(TicketStatus.WaitingReporter),
        ["go on"] = new ChangeStatus(TicketStatus.Open),
        ["close"] = new ChangeStatus(TicketStatus.Closed),
        ["p1"] = new ChangePriority(Priority.P1, new FreeText("Mange")),
        ["technical"] = new TriageTicket(Triage.Technical, new FreeText("Ikke syg")),
        ["health"] = new TriageTicket(Triage.Health),
        ["hand over"] = new HandOver(new Code("461"), new Code("nurse")),
        ["link"] = new LinkDevice(Guid.Parse("0197a000-0000-7000-8000-0000000000aa")),
        ["merge"] = new Merge(Other.Id),
        ["resolve"] = new Resolve(new LongText("Løst")),
        ["reopen"] = new Reopen(new FreeText("Igen")),
        ["escalate"] = new Escalate(Partner.Telma, FirstLine),
        ["send"] = new SendAttachments([Photo]),
        ["acknowledged"] = new PartnerReport(PartnerState.Acknowledged),
        ["solved"] = new PartnerReport(PartnerState.Resolved, Note: new LongText("Rettet")),
        ["returned"] = new PartnerReport(PartnerState.Returned, ReturnReason.NeedInfo),
        ["undelivered"] = new PartnerDeliveryFailed(1, new Code("partner-refused"), PartnerMessageKind.Escalation),
        ["sent again"] = new PartnerDeliveryRetried(1, PartnerMessageKind.Escalation),
        ["watch"] = new Watch(),
        ["unwatch"] = new Unwatch(),
        ["link ticket"] = new Link(Other.Id, LinkKind.Duplicate),
        ["unlink ticket"] = new Unlink(Other.Id),
        ["parent"] = new SetParent(Other.Id),
        ["no parent"] = new SetParent(null),
        ["attach"] = new Attach(Guid.Parse("0197a000-0000-7000-8000-0000000000ab"), "image/png", 1, NoteVisibility.Public),
        ["detach"] = new Detach(Guid.Parse("0197a000-0000-7000-8000-0000000000ab"), new Code("wrong-case")),
        ["ask"] = new AskRating(),
        ["rate"] = new Rate(5),
    };

    private static readonly IReadOnlyDictionary<Guid, TicketFile> Files = new Dictionary<Guid, TicketFile>
    {
        [Photo] = new("image/png", NoteVisibility.Public),
        [Guid.Parse("0197a000-0000-7000-8000-0000000000ac")] = new("image/png", NoteVisibility.Internal),
        [Guid.Parse("0197a000-0000-7000-8000-0000000000ad")] = new("image/heic", NoteVisibility.Public),
        [Guid.Parse("0197a000-0000-7000-8000-0000000000af")] = new("image/jpeg", NoteVisibility.Internal, FileRestriction.NotUnderstood),
        [Guid.Parse("0197a000-0000-7000-8000-0000000000ba")] = new("image/png", NoteVisibility.Public, FileRestriction.NotExamined),
    };

    public static Stamp Stamp(string actor, DateTimeOffset? at = null) => new(at ?? Now, at ?? Now, actor, "spoc", DateOnly.FromDateTime((at ?? Now).DateTime));

    public static Result<TicketChange> Decide(this Ticket ticket, TicketStep step, Stamp? by = null, Ticket? other = null) =>
        step.Decide(new TicketFacts(ticket, Desk.Hours) { Other = other ?? Other, Files = Files }, by ?? By1);
}
