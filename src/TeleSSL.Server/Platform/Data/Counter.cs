namespace TeleSSL.Server.Platform.Data;

/// <summary>The counters that are rows: numbers that people read aloud, and versions.</summary>
internal static class Counter
{
    /// <summary>Takes the next number, or the last of so many, in this transaction.</summary>
    public static async Task<long> Next(Tx tx, string name, int count = 1) =>
        await tx.Find<long>("UPDATE counter SET value = value + @count WHERE name = @name RETURNING value", new { name, count });
}
