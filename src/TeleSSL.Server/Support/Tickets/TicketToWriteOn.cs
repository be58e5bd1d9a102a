using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>A ticket, and the key of its texts.</summary>
internal sealed record TicketToWriteOn : SealedTextKey
{
    public required string State { get; init; }

    public Ticket Ticket => field ??= TicketRow.Parse(State);

    /// <summary>Both in one query.</summary>
    public static async Task<TicketToWriteOn?> Find(Tx tx, Guid id, TicketScope scope)
    {
        var parameters = new Parameters(new { id });
        return await tx.Find<TicketToWriteOn>(
            $"""
            SELECT t.state AS State, {Columns} FROM ticket t {Join("t.id")}
            WHERE  t.id = @id AND {scope.Where(tx.Dialect, parameters)}
            """,
            parameters);
    }
}
