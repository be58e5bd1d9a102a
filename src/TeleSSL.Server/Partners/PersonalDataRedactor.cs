using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Partners;

/// <summary>Removes a ticket's known personal data from texts sent to a partner.</summary>
internal sealed class PersonalDataRedactor(TicketTexts texts, Identities identities)
{
    public async Task<Func<string, string>> Of(Tx tx, Ticket ticket)
    {
        var (name, phone) = (await texts.Opening(tx, ticket.Id, "reporterName"), await texts.Opening(tx, ticket.Id, "reporterPhone"));
        var citizen = ticket.Citizen is { } id ? await identities.IdentityOf(tx, id) : null;
        string?[] names = [name, citizen?.Name];
        string?[] phones = [phone, citizen?.Phone];
        string?[] lines = [citizen?.Address.Line];
        return text => Redaction.Without(text, names.OfType<string>(), phones.OfType<string>(), lines.OfType<string>());
    }
}
