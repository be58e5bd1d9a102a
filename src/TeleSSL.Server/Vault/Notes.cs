using System.Text;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Vault;

/// <summary>
/// Text that people wrote. The journal holds only the id of a note. A text on a subject that may turn out to be about a person is
/// sealed with that subject's text key, one on a citizen's device with the citizen's key, others with the master key.
/// </summary>
internal sealed class Notes(CitizenKeys vault, TextKeys texts, MasterKeys masters)
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
                notes[text.Value] = id = await Seal(tx, (Guid?)null, text.Value, stamp);
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
            SELECT n.id AS Id, n.citizen AS Citizen, n.text_key AS KeyId, n.sealed AS Sealed,
                   tk.sealed AS TextKey, tk.citizen AS KeyCitizen, ck.sealed AS CitizenKey
            FROM   note n
            LEFT   JOIN vault.text_key tk ON tk.id = n.text_key
            LEFT   JOIN vault.citizen_key ck ON ck.citizen = coalesce(tk.citizen, n.citizen)
            WHERE  {query.Dialect.In("n.id", "@ids")}
            """,
            new { ids = ids.ToArray() });
        var keys = new Dictionary<Guid, TextKey?>();
        return rows.Select(row => (row.Id, Content: Open(row, keys))).Where(note => note.Content is not null)
            .ToDictionary(note => note.Id, note => Encoding.UTF8.GetString(note.Content!));
    }

    /// <summary>Deletes the notes whose ids a SELECT returns.</summary>
    public static Task<int> Delete(Tx tx, string ids, object parameters) =>
        tx.ExecuteCounted($"DELETE FROM note WHERE id IN ({ids})", parameters);

    public static Task Delete(Tx tx, Guid id) => tx.Execute("DELETE FROM note WHERE id = @id", new { id });

    /// <summary>Deletes all notes that a citizen's key opens, directly or through a text key.</summary>
    public static async Task DeleteOf(Tx tx, Guid citizen)
    {
        await tx.Execute("DELETE FROM note WHERE citizen = @citizen", new { citizen });
        await tx.Execute(
            "DELETE FROM note WHERE text_key IN (SELECT id FROM vault.text_key WHERE citizen = @citizen)", new { citizen });
    }

    /// <summary>Reseals the next notes that the master key seals itself with the active one.</summary>
    public async Task<Resealed> Reseal(Tx tx, Guid after)
    {
        var rows = await tx.List<Row>(
            """
            SELECT id AS Id, sealed AS Sealed FROM note
            WHERE  citizen IS NULL AND text_key IS NULL AND id > @after ORDER BY id LIMIT @limit
            """,
            new { after, limit = VaultRotation.BatchLength });
        var count = 0;
        foreach (var row in rows)
            if (masters.Reseal(row.Sealed, Purpose) is { } blob)
                count += await tx.ExecuteCounted("UPDATE note SET sealed = @blob WHERE id = @Id", new { row.Id, blob });
        return new Resealed(count, rows.Count < VaultRotation.BatchLength ? null : rows[^1].Id);
    }

    /// <summary>Seals a text of a subject that has a text key.</summary>
    public static async Task<Guid> Seal(Tx tx, TextKey key, string text, Stamp stamp)
    {
        var id = Guid.CreateVersion7(stamp.At);
        await tx.Execute(
            "INSERT INTO note (id, text_key, sealed) VALUES (@id, @KeyId, @blob)", new { id, KeyId = key.Id, blob = Seal(key, text) });
        return id;
    }

    /// <summary>Seals the notes of one citizen again for another: the two are one person.</summary>
    public async Task Merge(Tx tx, Guid from, Guid into)
    {
        if (await vault.Key(tx, from) is not { } former || await vault.Key(tx, into) is not { } key)
            return;
        var rows = await tx.List<Row>("SELECT id AS Id, sealed AS Sealed FROM note WHERE citizen = @from", new { from });
        foreach (var row in rows)
            await tx.Execute(
                "UPDATE note SET citizen = @into, sealed = @blob WHERE id = @Id",
                new { row.Id, into, blob = MasterKeys.SealWith(key, MasterKeys.OpenWith(former, row.Sealed, Purpose), Purpose) });
    }

    /// <summary>Seals notes of version 0.1 again, with the text key of their subject. What no longer opens stays as it is.</summary>
    public static async Task SealAgain(Tx tx, TextKey key, IReadOnlyDictionary<Guid, string> opened)
    {
        foreach (var (id, text) in opened)
            await tx.Execute(
                "UPDATE note SET citizen = NULL, text_key = @KeyId, sealed = @blob WHERE id = @id",
                new { id, KeyId = key.Id, blob = Seal(key, text) });
    }

    private static byte[] Seal(TextKey key, string text) => MasterKeys.SealWith(key.Key, Encoding.UTF8.GetBytes(text), Purpose);

    // A ticket's notes have one key, which is opened once.
    private byte[]? Open(Row row, Dictionary<Guid, TextKey?> keys)
    {
        if (row.KeyId is { } id)
        {
            if (!keys.TryGetValue(id, out var key))
                keys[id] = key = texts.Open(row);
            return key is null ? null : MasterKeys.OpenWith(key.Key, row.Sealed, Purpose);
        }

        if (row.Citizen is not { } citizen)
            return masters.Open(row.Sealed, Purpose);
        return row.CitizenKey is { } sealedKey ? MasterKeys.OpenWith(vault.Open(sealedKey, citizen), row.Sealed, Purpose) : null;
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

    private sealed record Row : SealedTextKey
    {
        public required Guid Id { get; init; }

        public Guid? Citizen { get; init; }

        public required byte[] Sealed { get; init; }
    }
}
