using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Devices;

/// <summary>The texts of one entry of a device's history, for anyone who may see the entry.</summary>
internal sealed class EntryNotes(SightReader sights, Notes notes)
{
    public async Task<Result<EntryTexts>> Read(Query query, Guid device, int version, Viewer viewer)
    {
        var parameters = new Parameters(new { subject = device.ToString(), version });
        var scope = (await sights.Of(viewer, query)).Entries.Where(parameters);
        var data = await query.Find<string>(
            $"""
            SELECT j.data FROM journal j
            WHERE  j.subject_kind = 'device' AND j.subject_id = @subject AND j.subject_version = @version AND {scope}
            """,
            parameters);
        if (data is null)
            return Refusal.NotFound("entry");
        var fields = NotesIn(data);
        var texts = await notes.OpenAll(query, fields.Select(field => field.Note));
        return new EntryTexts(fields.ToDictionary(field => field.Field, field => texts.GetValueOrDefault(field.Note)));
    }

    private static List<(string Field, Guid Note)> NotesIn(string data)
    {
        using var document = JsonDocument.Parse(data);
        return document.RootElement.TryGetProperty("evidence", out var evidence)
            ? [.. evidence.EnumerateObject().Where(IsNote).Select(field => (field.Name, field.Value.GetProperty("note").GetGuid()))]
            : [];
    }

    private static bool IsNote(JsonProperty field) =>
        field.Value.ValueKind == JsonValueKind.Object && field.Value.TryGetProperty("note", out _);
}
