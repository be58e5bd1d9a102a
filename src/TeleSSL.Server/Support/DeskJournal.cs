using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support;

/// <summary>Journal entries of things that belong to a desk, and how their state is read back.</summary>
internal static class DeskJournal
{
    public static JournalEntry Entry(string subject, Guid id, int version, string kind, string? unit, string state, Stamp stamp) =>
        JournalEntry.Of(stamp, subject, id.ToString(), version, kind, JournalEntry.StateAnd(null, state)) with
        {
            Unit = unit,
        };

    /// <summary>The state after an entry.</summary>
    public static string StateIn(string data)
    {
        using var document = JsonDocument.Parse(data);
        return document.RootElement.GetProperty("state").GetRawText();
    }
}
