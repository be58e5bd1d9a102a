using TeleSSL.Contracts;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Outbox;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>The words that columns of their own hold, outside JSON.</summary>
internal static class StoredWords
{
    public static IEnumerable<string> Names =>
    [
        .. Of<Role>("membership.role"),
        .. Of<LookUpReason>("look_up.reason"),
        .. Of<Custody>("device.custody"),
        .. Of<Custody>("scan.custody"),
        .. Of<Blocker>("device.blockers"),
        .. Of<TicketStatus>("ticket.status"),
        .. Of<Partner>("ticket.partner"),
        .. Of<DueState>("ticket.due"),
        .. Of<NoteVisibility>("ticket_note.visibility"),
        .. Of<NoteVisibility>("ticket_attachment.visibility"),
        .. Of<TraitKind>("ticket_trait.kind"),
        .. Of<TraitKind>("incident.kind"),
        .. Of<IncidentState>("incident.phase"),
        .. Of<CallStatus>("phone_call.standing"),
        .. Of<ArticleStatus>("article.status"),
        .. Of<TicketCategory>("fault_report.category"),
        .. Of<PartnerMessageKind>("outbox.kind"),
        .. Of<TelmaAnnouncementType>("announcement.type"),
        .. Of<TelmaPriority>("announcement.priority"),
        .. Of<TelmaComponent>("announcement.components"),
        .. Of<TelmaHealth>("partner.services health"),
        .. Named("partner.state", PartnerRow.Up, PartnerRow.Down),
        .. Named("citizen.status", CitizenStatus.Active, CitizenStatus.Dead, CitizenStatus.Erased),
        .. Named("ticket_attachment.media_type", [.. AttachmentKind.All.Select(kind => kind.MediaType)]),
        .. Named("device.last_step", [.. SslTask.All.Select(task => task.Slug)]),
        .. SslTask.All.SelectMany(task => Named($"checklist({task.Slug})", [.. task.Checklist.Select(item => item.Code)])),
    ];

    private static IEnumerable<string> Of<T>(string column)
        where T : struct, Enum => Named(column, [.. Enum.GetValues<T>().Select(value => value.Kebab())]);

    private static IEnumerable<string> Named(string column, params string[] words) => words.Select(word => $"{column} = {word}");
}
