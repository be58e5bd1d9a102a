using System.Diagnostics;
using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support;

/// <summary>How a change of what belongs to a desk stands in the journal, and how its state is read back.</summary>
internal static class DeskJournal
{
    public static JournalEntry Entry(string subject, Guid id, int version, string kind, string? unit, string state, Stamp stamp) => new()
    {
        At = stamp.At,
        OccurredAt = stamp.OccurredAt,
        Actor = stamp.Actor,
        ActorOrganisation = stamp.Organisation,
        SubjectKind = subject,
        SubjectId = id.ToString(),
        SubjectVersion = version,
        Kind = kind,
        Unit = unit,
        Data = $$"""{"state":{{state}}}""",
        Trace = Activity.Current?.TraceId.ToString(),
    };

    /// <summary>The state after an entry.</summary>
    public static string StateIn(string data)
    {
        using var document = JsonDocument.Parse(data);
        return document.RootElement.GetProperty("state").GetRawText();
    }
}
