using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Public;

/// <summary>One-time links to rate a ticket. A new link replaces the previous one.</summary>
internal sealed class SatisfactionStore(TicketStore tickets)
{
    private const int TokenBytes = 16;
    private const string Page = "/tilfredshed";

    public async Task<Result<(Ticket Ticket, SatisfactionLink Link)>> Ask(Tx tx, Guid id, Viewer viewer, Stamp stamp)
    {
        if (!(await tickets.Do(tx, id, new AskRating(), viewer, stamp, null)).Accepted(out var ticket, out var refusal))
            return refusal;
        var (token, until) = (Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes)), stamp.At + Satisfaction.Usable);
        await tx.Execute(
            """
            INSERT INTO satisfaction_link (ticket, hash, until) VALUES (@id, @hash, @until)
            ON CONFLICT (ticket) DO UPDATE SET hash = excluded.hash, until = excluded.until
            """,
            new { id, hash = Hash(token), until });
        return (ticket, new SatisfactionLink(token, $"{Page}#{token}", until));
    }

    /// <summary>Records the rating and deletes the link. Every failure gives the same answer: no such link.</summary>
    public async Task<Result<Guid>> Take(Tx tx, string token, Rate rating, Stamp stamp)
    {
        var ticket = await tx.Find<Guid?>(
            "DELETE FROM satisfaction_link WHERE hash = @hash AND until > @At RETURNING ticket", new { hash = Hash(token), stamp.At });
        return ticket is { } id && (await tickets.Do(tx, id, rating, PublicActor.Viewer, stamp, null)).Accepted(out _, out _)
            ? id
            : TicketRefusals.RatingLink;
    }

    // A token is 128 random bits: its hash is one-way without a salt.
    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
