using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>The kinds that steps have in the journal, and what stands in the evidence of each.</summary>
internal static class StoredSteps
{
    private static readonly StoredJson Evidence = new(Json.Options);

    public static IEnumerable<string> Names =>
    [
        .. FormerTasks.All.SelectMany(task => Of(task.StepRow().Key, task, task.Texts().Select(text => text.Field))),
        .. FormerSteps.OfTickets.SelectMany(step => Of(step.Key(), step, step.Texts().Select(text => text.Field))),
        .. FormerSteps.OfIncidents.SelectMany(step => Of(step.Key(), step, [])),
        .. Of(DeclareIncident.Key, FormerSteps.Declared, []),
        .. Alone.Select(kind => $"kind {kind}"),
    ];

    private static IEnumerable<string> Alone =>
    [
        Holder.Moved, Holder.AssignmentClosed, TicketOpening.Key, CitizenMove.Key, SelfClosing.Key, PartnerReport.News,
        Warned(overdue: false), Warned(overdue: true),
    ];

    private static IEnumerable<string> Of(string kind, object step, IEnumerable<string> texts) =>
    [
        $"kind {kind}",
        .. Evidence.Names(kind, step.GetType(), "evidence"),
        .. texts.Select(field => $"{kind} evidence.{field}.note"),
    ];

    private static string Warned(bool overdue) => TicketWatch.Warned(ATicket, [new ClockWarning(ClockKind.Reaction, overdue, default)]).Kind;

    private static Ticket ATicket => new()
    {
        Id = default,
        Version = 1,
        Number = 1,
        Status = TicketStatus.New,
        Priority = Priority.P3,
        Category = TicketCategory.Other,
        Channel = Channel.Phone,
        Reporter = ReporterKind.Staff,
        Municipality = "461",
        Queue = "spoc",
        OpenedAt = default,
    };
}
