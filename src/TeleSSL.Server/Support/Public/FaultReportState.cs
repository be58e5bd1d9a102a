using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Public;

/// <summary>A fault report in the journal.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">1 when it was received.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Ticket">The ticket it made or became.</param>
/// <param name="Why">Why it made none: the code of the refusal.</param>
internal sealed record FaultReportState(Guid Id, int Version, string Category, Guid? Ticket, string? Why)
{
    public static JournalEntry Entry(string kind, FaultReportState state, Stamp stamp) => DeskJournal.Entry(
        FaultReportStore.Subject, state.Id, state.Version, kind, null, JsonSerializer.Serialize(state, Json.Options), stamp);
}
