using TeleSSL.Domain;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>An incident's journal entries: filed under its desk, without a municipality.</summary>
internal static class IncidentJournal
{
    public const string Subject = "incident";

    public const string Select =
        "SELECT data FROM journal WHERE subject_kind = 'incident' AND subject_id = @subject AND subject_version = @version";

    public static JournalEntry Entry(Incident incident, string kind, string state, string evidence, Stamp stamp) =>
        JournalEntry.Of(stamp, Subject, incident.Id.ToString(), incident.Version, kind, JournalEntry.StateAnd(evidence, state)) with
        {
            Unit = incident.Queue,
        };
}
