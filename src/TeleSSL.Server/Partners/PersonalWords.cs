using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Partners;

/// <summary>What is known of the people of a case: to be taken out of what leaves the house, and for nothing else.</summary>
internal sealed class PersonalWords(TicketTexts texts, Identities identities)
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
