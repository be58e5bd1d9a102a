namespace TeleSSL.Server.Citizens.Merging;

/// <summary>A table with a column <c>citizen</c>, and what becomes of its rows when two citizens are one person.</summary>
/// <param name="Name">With the schema, if it has one.</param>
/// <param name="Counted">What a row is called in the answer of a merge; null for rows that no one counts.</param>
/// <param name="Follows">False for rows that stay as they were written, and are read by all ids of the person.</param>
internal sealed record CitizenTable(string Name, string? Counted, bool Follows)
{
    public static CitizenTable Following(string name, string? counted = null) => new(name, counted, true);

    public static CitizenTable Staying(string name, string? counted = null) => new(name, counted, false);
}
