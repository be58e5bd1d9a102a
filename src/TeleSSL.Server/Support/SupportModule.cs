using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Domain.Support.Replacements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Http.Description;
using TeleSSL.Server.Platform.Http.Texts;
using TeleSSL.Server.Support.Articles;
using TeleSSL.Server.Support.Attachments;
using TeleSSL.Server.Support.Calls;
using TeleSSL.Server.Support.Clusters;
using TeleSSL.Server.Support.Figures;
using TeleSSL.Server.Support.Overview;
using TeleSSL.Server.Support.Public;
using TeleSSL.Server.Support.Replacements;
using TeleSSL.Server.Support.Replies;
using TeleSSL.Server.Support.Shifts;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support;

internal static class SupportModule
{
    public static IServiceCollection AddSupport(this IServiceCollection services) =>
        services
            .AddSingleton<TicketStore>().AddSingleton<TicketTexts>().AddSingleton<TicketViews>().AddSingleton<TicketList>()
            .AddSingleton<TicketDrafts>().AddSingleton<ReplacementStore>()
            .AddOverview()
            .AddSingleton<IncidentStore>().AddSingleton<IncidentViews>()
            .AddSingleton<TicketCounts>().AddSingleton<DeskFigures>()
            .AddSingleton<RelatedTicketViews>().AddSingleton<TicketAttachments>().AddSingleton<AttachmentViews>()
            .AddSingleton<AttachmentSweep>().AddSingleton<AttachmentFiles>().AddSingleton<StoredAttachments>()
            .AddSingleton<AttachmentUpload>()
            .AddSingleton<UpkeepChore>(provider => provider.GetRequiredService<AttachmentSweep>().Sweep)
            .AddSingleton<CannedReplyStore>().AddSingleton<CannedReplyViews>().AddSingleton<ArticleStore>().AddSingleton<ArticleViews>()
            .AddSingleton<ArticleIndex>()
            .AddSingleton<CallStore>().AddSingleton<CallViews>().AddSingleton<CallWatchService>()
            .AddHostedService(provider => provider.GetRequiredService<CallWatchService>())
            .AddSingleton<FaultReportStore>().AddSingleton<FaultReportList>().AddSingleton<SatisfactionStore>()
            .AddSingleton<ReportedDevices>().AddSingleton<FaultReportLimits>().AddSingleton<FaultReportTickets>()
            .AddSingleton<FaultReportMeters>().AddSingleton(provider => DailyLimit.Of(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton<FaultReportService>().AddHostedService(provider => provider.GetRequiredService<FaultReportService>())
            .AddSingleton<UpkeepChore>(provider => provider.GetRequiredService<DeskUpkeep>().Run).AddSingleton<DeskUpkeep>()
            .AddSingleton<UpkeepChore>(provider => provider.GetRequiredService<TicketCountUpkeep>().Run).AddSingleton<TicketCountUpkeep>()
            .AddSingleton<ITextSubjects, TicketSubjects>().AddSingleton<ITextSubjects, FaultReportSubjects>()
            .AddSingleton<ITextSubjects, CallSubjects>()
            .AddSingleton<ICitizenRecords, CitizenTickets>().AddSingleton<IDeviceFollower, DeviceTickets>()
            .AddSingleton<IOrderFollower, OrderTickets>().AddSingleton<TicketWatchStore>().AddSingleton<TicketWatchService>()
            .AddHostedService(provider => provider.GetRequiredService<TicketWatchService>())
            .AddSingleton<ShiftView>().AddSingleton<PutBackStore>().AddSingleton<PutBackService>()
            .AddHostedService(provider => provider.GetRequiredService<PutBackService>())
            .AddClosedList<TicketClock>(nameof(TicketClock.Cause), Enum.GetValues<LateCause>().Select(cause => cause.Kebab()))
            .AddClosedList<CauseFigure>(nameof(CauseFigure.Cause), Enum.GetValues<LateCause>().Select(cause => cause.Kebab()))
            .AddClosedList<DueTime>(nameof(DueTime.State), Enum.GetValues<ClockStanding>().Select(standing => standing.Kebab()))
            .AddClosedList<ReplacementPointAnswer>(
                nameof(ReplacementPointAnswer.Point), Enum.GetValues<ReplacementPoint>().Select(point => point.Kebab()))
            .AddTexts<TicketDraft>(TextKind.Written, nameof(TicketDraft.Text))
            .AddTexts<TicketDraft>(TextKind.Elsewhere, nameof(TicketDraft.NotCpr))
            .AddTexts<CallReport>(TextKind.Elsewhere, nameof(CallReport.Call), nameof(CallReport.To), nameof(CallReport.From))
            .AddTexts<FaultReport>(TextKind.Line, nameof(FaultReport.Code))
            .AddTexts<Satisfaction>(TextKind.Elsewhere, nameof(Satisfaction.Token));

    public static void MapSupport(this IEndpointRouteBuilder routes)
    {
        routes.MapTickets();
        routes.MapRelatedTickets();
        routes.MapReplacements();
        routes.MapAttachments();
        routes.MapDrafts();
        routes.MapShifts();
        routes.MapIncidents();
        routes.MapDeskPhones();
        routes.MapCannedReplies();
        routes.MapArticles();
        routes.MapSearchSynonyms();
        routes.MapCalls();
        routes.MapFaultReports();
        routes.MapSatisfaction();
        routes.MapCitizenOverviews();
    }
}
