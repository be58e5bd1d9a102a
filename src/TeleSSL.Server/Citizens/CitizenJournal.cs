using System.Text.Json;
using System.Text.Json.Serialization;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens;

/// <summary>The journal entry of a change to a citizen: which fields changed, never their values, and the resulting facts.</summary>
internal sealed record CitizenJournal(IReadOnlyList<string> Fields, CitizenJournal.Facts State)
{
    public const string Subject = "citizen";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Merge? Merged { get; init; }

    public static JournalEntry Entry(CitizenState after, string kind, Stamp stamp, params IReadOnlyList<string> fields) =>
        Entry(after, kind, null, stamp, fields);

    public static JournalEntry Entry(CitizenState after, string kind, Merge? merge, Stamp stamp, IReadOnlyList<string> fields) =>
        JournalEntry.Of(stamp, Subject, after.Id.ToString(), after.Version, kind, JsonSerializer.Serialize(
            new CitizenJournal(
                fields, new Facts(after.Municipality, after.ProtectedAddress, after.Status, after.ReplacementCpr, after.Notes))
            {
                Merged = merge,
            },
            Json.Options)) with
        {
            Municipality = after.Municipality,
            Citizen = after.Id,
        };

    public static CitizenState Parse(Guid id, int version, string data)
    {
        var facts = JsonSerializer.Deserialize<CitizenJournal>(data, Json.Options)!.State;
        return new CitizenState(id, version, facts.Municipality, facts.Protected, facts.Status, facts.Replacement, facts.Notes);
    }

    internal sealed record Merge(Guid From, Guid Into, string Reason);

    internal sealed record Facts(string Municipality, bool Protected, string Status, bool Replacement, IReadOnlyList<string> Notes);
}
