using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>The row of an attachment.</summary>
internal sealed record AttachmentRow
{
    public const string Select = """
        SELECT a.id AS Id, a.ticket AS Ticket, a.at AS At, a.actor AS Actor, a.visibility AS Visibility,
               a.media_type AS MediaType, a.size AS Size,
               a.note AS Note, a.removed AS Removed, a.restriction AS Restriction
        FROM   ticket_attachment a
        """;

    /// <summary>A ticket also has the attachments of the tickets merged into it.</summary>
    public static Guid[] Tickets(Ticket ticket) => [ticket.Id, .. ticket.MergedFrom];

    public required Guid Id { get; init; }

    public required Guid Ticket { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    public required string Visibility { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required Guid Note { get; init; }

    public string? Removed { get; init; }

    public string? Restriction { get; init; }

    /// <summary>Why it stays inside the desk, if it does.</summary>
    public FileRestriction? Stays =>
        Restriction is null ? null : Enum.GetValues<FileRestriction>().Single(restriction => restriction.Kebab() == Restriction);
}

/// <summary>An attachment's name and key, sealed as one note.</summary>
internal sealed record AttachmentSecret(string Name, byte[] Key);
