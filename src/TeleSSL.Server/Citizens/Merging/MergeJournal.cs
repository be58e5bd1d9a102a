using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens.Merging;

/// <summary>The journal entries of a merge, one for each of the two: ids and facts, nothing that identifies the person.</summary>
internal static class MergeJournal
{
    private const string Kind = "citizen.merged";

    /// <summary>The last entry of the one, and the other's with the fields that the merge changed.</summary>
    public static IEnumerable<JournalEntry> Entries(
        CitizenRow former, CitizenState into, CitizenMergeReason reason, IReadOnlyList<string> fields, Stamp stamp)
    {
        var merge = new CitizenJournal.Merge(former.Id, into.Id, reason.Kebab());
        var last = (former with { Version = former.Version + 1, Status = CitizenStatus.Merged }).State([]);
        yield return CitizenJournal.Entry(last, Kind, merge, stamp, []);
        yield return CitizenJournal.Entry(into, Kind, merge, stamp, fields);
    }
}
