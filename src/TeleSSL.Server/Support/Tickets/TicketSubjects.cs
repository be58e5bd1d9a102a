using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Tickets, as subjects of texts.</summary>
internal sealed class TicketSubjects : ITextSubjects
{
    public string Kind => TicketJournal.Subject;

    public string Subjects => "SELECT id AS subject, merged_into AS part_of, citizen FROM ticket";

    public string FormerTexts => """
        SELECT ticket AS subject, id AS note FROM ticket_note
        UNION ALL SELECT ticket, note FROM ticket_draft
        UNION ALL SELECT ticket, note FROM ticket_attachment
        """;
}
