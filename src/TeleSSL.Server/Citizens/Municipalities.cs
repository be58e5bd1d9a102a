using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens;

/// <summary>Notes from when until when a citizen belongs to a municipality: each reads the look-up log of its own time.</summary>
internal static class Municipalities
{
    public static Task Begin(Tx tx, Guid citizen, string municipality, Stamp stamp) => tx.Execute(
        "INSERT INTO citizen_municipality (citizen, municipality, since) VALUES (@citizen, @municipality, @At)",
        new { citizen, municipality, stamp.At });

    public static async Task Move(Tx tx, Guid citizen, string to, Stamp stamp)
    {
        await tx.Execute(
            "UPDATE citizen_municipality SET until = @At WHERE citizen = @citizen AND until IS NULL", new { citizen, stamp.At });
        await Begin(tx, citizen, to, stamp);
    }

    /// <summary>True for look-ups <c>l</c> made while the citizen belonged to one of the municipalities in a parameter.</summary>
    public static string InTheirTime(Dialect dialect, string municipalities) =>
        $"""
        EXISTS (SELECT 1 FROM citizen_municipality m
                WHERE  m.citizen = l.citizen AND {dialect.In("m.municipality", municipalities)}
                AND    l.at >= m.since AND (m.until IS NULL OR l.at < m.until))
        """;
}
