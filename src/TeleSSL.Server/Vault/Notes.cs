using System.Text;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Vault;

/// <summary>
/// Text that people wrote. The journal holds only the id of a note. A note about a citizen is sealed with the key of that citizen
/// and destroyed with it; others are sealed with the master key.
/// </summary>
internal sealed class Notes(CitizenKeys vault, MasterKeys masters)
{
    private const string Purpose = "note";

    public static readonly IReadOnlyDictionary<string, Guid> None = new Dictionary<string, Guid>();

    /// <summary>Seals each text present; returns the ids of the notes by field.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> Seal(
        Tx tx, Guid? citizen, IEnumerable<(string Field, FreeText? Text)> texts, Stamp stamp)
    {
        var notes = new Dictionary<string, Guid>();
        foreach (var (field, text) in texts)
            if (text is { Value: var written })
                notes[field] = await Seal(tx, citizen, written, stamp);
        return notes.Count == 0 ? None : notes;
    }

    /// <summary>Seals texts that belong to no citizen, in order; equal texts are sealed once.</summary>
    public async Task<IReadOnlyList<Guid>> SealAll(Tx tx, IEnumerable<FreeText> texts, Stamp stamp)
    {
        var notes = new Dictionary<string, Guid>();
        var ids = new List<Guid>();
        foreach (var text in texts)
        {
            if (!notes.TryGetValue(text.Value, out var id))
                notes[text.Value] = id = await Seal(tx, null, text.Value, stamp);
            ids.Add(id);
        }

        return ids;
    }

    /// <summary>The text; null when there is no such note or its citizen was erased.</summary>
    public async Task<string?> Open(Query query, Guid id) => (await OpenAll(query, [id])).GetValueOrDefault(id);

    /// <summary>Opens many notes in one read, by id; those that can no longer be opened are omitted.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> OpenAll(Query query, IEnumerable<Guid> ids)
    {
        var rows = await query.List<Row>(
            $"""
            SELECT n.id AS Id, n.citizen AS Citizen, n.sealed AS Sealed, k.sealed AS Key
            FROM   note n
            LEFT   JOIN vault.citizen_key k ON k.citizen = n.citizen
            WHERE  {query.Dialect.In("n.id", "@ids")}
            """,
            new { ids = ids.ToArray() });
        return rows.Where(row => row.Citizen is null || row.Key is not null).ToDictionary(row => row.Id, row => Encoding.UTF8.GetString(
            row.Citizen is { } citizen
                ? MasterKeys.OpenWith(vault.Open(row.Key!, citizen), row.Sealed, Purpose)
                : masters.Open(row.Sealed, Purpose)));
    }

    /// <summary>Deletes the notes whose ids a SELECT returns.</summary>
    public static Task<int> Delete(Tx tx, string ids, object parameters) =>
        tx.ExecuteCounted($"DELETE FROM note WHERE id IN ({ids})", parameters);

    public static Task Delete(Tx tx, Guid id) => tx.Execute("DELETE FROM note WHERE id = @id", new { id });

    /// <summary>Deletes all notes sealed with the key of a citizen.</summary>
    public static Task DeleteOf(Tx tx, Guid citizen) => tx.Execute("DELETE FROM note WHERE citizen = @citizen", new { citizen });

    /// <summary>Reseals the next notes that belong to no citizen with the active master key.</summary>
    public async Task<Resealed> Reseal(Tx tx, Guid after)
    {
        var rows = await tx.List<Row>(
            "SELECT id AS Id, sealed AS Sealed FROM note WHERE citizen IS NULL AND id > @after ORDER BY id LIMIT @limit",
            new { after, limit = VaultRotation.BatchLength });
        var count = 0;
        foreach (var row in rows)
            if (masters.Reseal(row.Sealed, Purpose) is { } blob)
                count += await tx.ExecuteCounted("UPDATE note SET sealed = @blob WHERE id = @Id", new { row.Id, blob });
        return new Resealed(count, rows.Count < VaultRotation.BatchLength ? null : rows[^1].Id);
    }

    /// <summary>Seals one text, with the key of its citizen if there is one.</summary>
    public async Task<Guid> Seal(Tx tx, Guid? citizen, string text, Stamp stamp)
    {
        var id = Guid.CreateVersion7(stamp.At);
        var content = Encoding.UTF8.GetBytes(text);
        var key = citizen is { } known ? await vault.Key(tx, known) : null;
        var blob = key is null ? masters.Seal(content, Purpose) : MasterKeys.SealWith(key, content, Purpose);
        await tx.Execute(
            "INSERT INTO note (id, citizen, sealed) VALUES (@id, @citizen, @blob)",
            new { id, citizen = key is null ? null : citizen, blob });
        return id;
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public Guid? Citizen { get; init; }

        public required byte[] Sealed { get; init; }

        public byte[]? Key { get; init; }
    }
}
