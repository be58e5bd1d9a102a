using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Demo;

/// <summary>A morning at the desk.</summary>
internal sealed class DemoTickets(Db db, TicketStore tickets)
{
    private static readonly Viewer Everyone = new("demo", [new Membership("1083", Role.Administrator)]);

    public async Task Seed(Stamp stamp)
    {
        await Open(
            "Blodtryksmåleren parrer ikke", "Tabletten finder ikke måleren, selv om den er tændt.",
            Channel.Phone, "461", TicketCategory.Pairing, Priority.P3, stamp);
        await Open(
            "PIN-kode glemt", "Sygeplejersken kan ikke logge ind i medarbejderappen.",
            Channel.Portal, "430", TicketCategory.Login, Priority.P4, stamp);
        var waits = await Open(
            "Vægten viser forkert", "Vægten viser 10 kg for lidt.", Channel.Mail, "621", TicketCategory.Device, Priority.P3, stamp);
        await Do(waits, new ChangeStatus(TicketStatus.WaitingReporter, new FreeText("Prøver på et hårdt gulv og ringer tilbage")), stamp);
        var solved = await Open(
            "Ny oplader", "Opladeren til tabletten er væk.", Channel.Phone, "561", TicketCategory.Order, Priority.P5, stamp);
        await Do(solved, new Resolve(new LongText("Ny oplader er sendt med posten.")), stamp);
    }

    private async Task<Guid> Open(
        string title, string description, Channel channel, string municipality, TicketCategory category, Priority priority, Stamp stamp)
    {
        var opening = new TicketOpening(
            new(title), new(description), channel, new Reporter(ReporterKind.Staff), new(municipality), category, priority, new("telekol"));
        return (await db.Write(tx => tickets.Open(tx, opening, Everyone, stamp))).Value.Id;
    }

    // A refusal here is a bug in the demo data and must surface.
    private async Task Do(Guid ticket, TicketStep step, Stamp stamp) =>
        _ = (await db.Write(tx => tickets.Do(tx, ticket, step, Everyone, stamp, null))).Value;
}
