using System.Diagnostics;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>How an incident's change stands in the journal: by its desk, and of no municipality.</summary>
internal static class IncidentJournal
{
    public const string Subject = "incident";

    public const string Select = "SELECT data FROM journal WHERE subject_kind = 'incident' AND subject_id = @subject AND subject_version = @version";

    public static JournalEntry Entry(Incident incident, string kind, string state, string evidence, Stamp stamp) => new()
    {
        At = stamp.At,
        OccurredAt = stamp.OccurredAt,
        Actor = stamp.Actor,
        ActorOrganisation = stamp.Organisation,
        SubjectKind = Subject,
        SubjectId = incident.Id.ToString(),
        SubjectVersion = incident.Version,
        Kind = kind,
        Unit = incident.Queue,
        Data = $$"""{"state":{{state}},"evidence":{{evidence}}}""",
        Trace = Activity.Current?.TraceId.ToString(),
    };
}
