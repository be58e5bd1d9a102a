namespace TeleSSL.Server.Platform.Data;

/// <summary>Counters stored as rows: numbers that people read aloud, and versions.</summary>
internal static class Counter
{
    /// <summary>Takes the next number in this transaction, or the last of a range.</summary>
    public static async Task<long> Next(Tx tx, string name, int count = 1) =>
        await tx.Find<long>("UPDATE counter SET value = value + @count WHERE name = @name RETURNING value", new { name, count });

    /// <summary>Moves a version on; false when it is there already.</summary>
    public static async Task<bool> MoveTo(Tx tx, string name, long value) =>
        await tx.ExecuteCounted("UPDATE counter SET value = @value WHERE name = @name AND value <> @value", new { name, value }) > 0;
}
