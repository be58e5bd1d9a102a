using System.Security.Cryptography;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Vault;

/// <summary>
/// The key of each subject that people write on. It is sealed with the master key until it is known whom the subject is about, then
/// with the citizen's key: whatever becomes known later, one row is sealed again and no text. A key is written before the texts.
/// </summary>
internal sealed class TextKeys(CitizenKeys citizens, MasterKeys masters)
{
    private const int KeyLength = 32;

    /// <summary>Creates the key of a new subject. After its citizen was erased it is sealed with the master key.</summary>
    public async Task<TextKey> New(Tx tx, TextSubject subject, Stamp stamp)
    {
        var key = new TextKey(Guid.CreateVersion7(stamp.At), RandomNumberGenerator.GetBytes(KeyLength));
        var sealing = await Sealing(tx, subject.Citizen);
        await tx.Execute(
            """
            INSERT INTO vault.text_key (id, subject, kind, citizen, master, sealed)
            VALUES (@KeyId, @Id, @Kind, @Citizen, @Master, @blob)
            """,
            new { KeyId = key.Id, subject.Id, subject.Kind, sealing.Citizen, sealing.Master, blob = Seal(key, sealing) });
        return key;
    }

    /// <summary>The subject's key; created when there is none yet, or none any more.</summary>
    public async Task<TextKey> Of(Tx tx, TextSubject subject, Stamp stamp) =>
        await Find(tx, subject.Id) ?? await New(tx, subject, stamp);

    /// <summary>The subject's key; null when there is none.</summary>
    public async Task<TextKey?> Find(Query query, Guid subject) =>
        await query.Find<SealedTextKey>($"{SealedTextKey.Select} WHERE tk.subject = @subject", new { subject }) is { } row
            ? Open(row)
            : null;

    /// <summary>Opens a stored key; null when there is none, or its citizen was erased.</summary>
    public TextKey? Open(SealedTextKey row) => row switch
    {
        { KeyId: { } id, TextKey: { } blob, KeyCitizen: null } => new TextKey(id, masters.Open(blob, Purpose(id))),
        { KeyId: { } id, TextKey: { } blob, KeyCitizen: { } citizen, CitizenKey: { } sealedKey } =>
            new TextKey(id, MasterKeys.OpenWith(citizens.Open(sealedKey, citizen), blob, Purpose(id))),
        _ => null,
    };

    /// <summary>
    /// The subject, with its own parts, is from now on part of another: its texts are about that one's citizen, now or as soon as
    /// there is one. Until then it stays about its own.
    /// </summary>
    public async Task Join(Tx tx, Guid part, Guid whole)
    {
        await tx.Execute("UPDATE vault.text_key SET part_of = @whole WHERE subject = @part", new { part, whole });
        if (await tx.Find<Whole>("SELECT subject AS Subject, citizen AS Citizen FROM vault.text_key WHERE subject = @whole", new { whole })
            is { Citizen: { } citizen })
            await SealAgain(tx, part, citizen);
    }

    /// <summary>The subject is part of no other.</summary>
    public async Task Part(Tx tx, TextSubject subject)
    {
        await tx.Execute("UPDATE vault.text_key SET part_of = NULL WHERE subject = @Id", new { subject.Id });
        await SealAgain(tx, subject.Id, subject.Citizen);
    }

    /// <summary>Everything that is about one citizen is about another: the two are one person.</summary>
    public async Task Merge(Tx tx, Guid from, Guid into) => await SealAgain(
        tx, await tx.List<SealedTextKey>($"{SealedTextKey.Select} WHERE tk.citizen = @from", new { from }), await Sealing(tx, into));

    /// <summary>Destroys the keys of everything that is about a citizen.</summary>
    public static Task DestroyOf(Tx tx, Guid citizen) =>
        tx.Execute("DELETE FROM vault.text_key WHERE citizen = @citizen", new { citizen });

    /// <summary>
    /// Destroys the keys of the subjects that a SELECT returns, and deletes what they sealed. Returns the number of texts.
    /// </summary>
    public static async Task<int> Destroy(Tx tx, string subjects, object parameters)
    {
        var count = await tx.ExecuteCounted(
            $"DELETE FROM note WHERE text_key IN (SELECT id FROM vault.text_key WHERE subject IN ({subjects}))", parameters);
        await tx.Execute($"DELETE FROM vault.text_key WHERE subject IN ({subjects})", parameters);
        return count;
    }

    /// <summary>Destroys keys that no longer open, and keys that seal nothing. Returns their number.</summary>
    public static async Task<int> DestroyUseless(Tx tx) => await tx.ExecuteCounted(
        """
        DELETE FROM vault.text_key AS k
        WHERE  (k.citizen IS NOT NULL AND NOT EXISTS (SELECT 1 FROM vault.citizen_key c WHERE c.citizen = k.citizen))
        OR     NOT EXISTS (SELECT 1 FROM note n WHERE n.text_key = k.id)
        """);

    /// <summary>Reseals the next keys that no citizen seals with the active master key.</summary>
    public async Task<Resealed> Reseal(Tx tx, Guid after)
    {
        var rows = await tx.List<SealedTextKey>(
            """
            SELECT id AS KeyId, sealed AS TextKey FROM vault.text_key
            WHERE  id > @after AND master <> @current ORDER BY id LIMIT @limit
            """,
            new { after, current = masters.Current, limit = VaultRotation.BatchLength });
        foreach (var row in rows)
            await tx.Execute(
                "UPDATE vault.text_key SET master = @current, sealed = @blob WHERE id = @KeyId",
                new { row.KeyId, current = masters.Current, blob = masters.Reseal(row.TextKey!, Purpose(row.KeyId!.Value)) });
        return new Resealed(rows.Count, rows.Count < VaultRotation.BatchLength ? null : rows[^1].KeyId);
    }

    // Of the subject and all its parts, and theirs.
    private async Task SealAgain(Tx tx, Guid subject, Guid? citizen)
    {
        var sealing = await Sealing(tx, citizen);
        var rows = await tx.List<SealedTextKey>(
            $"""
            WITH RECURSIVE part (subject) AS (
                SELECT subject FROM vault.text_key WHERE subject = @subject
                UNION
                SELECT k.subject FROM vault.text_key k JOIN part ON k.part_of = part.subject)
            SELECT {SealedTextKey.Columns} FROM part {SealedTextKey.Join("part.subject")}
            """,
            new { subject });
        await SealAgain(tx, rows, sealing);
    }

    private async Task SealAgain(Tx tx, IEnumerable<SealedTextKey> rows, SealedBy sealing)
    {
        foreach (var row in rows.Where(row => row.KeyCitizen != sealing.Citizen))
            if (Open(row) is { } key)
                await tx.Execute(
                    "UPDATE vault.text_key SET citizen = @Citizen, master = @Master, sealed = @blob WHERE id = @KeyId",
                    new { row.KeyId, sealing.Citizen, sealing.Master, blob = Seal(key, sealing) });
    }

    private async Task<SealedBy> Sealing(Tx tx, Guid? citizen) =>
        citizen is { } known && await citizens.Key(tx, known) is { } key
            ? new SealedBy(known, null, key)
            : new SealedBy(null, masters.Current, null);

    private byte[] Seal(TextKey key, SealedBy sealing) => sealing.CitizenKey is { } citizenKey
        ? MasterKeys.SealWith(citizenKey, key.Key, Purpose(key.Id))
        : masters.Seal(key.Key, Purpose(key.Id));

    private static string Purpose(Guid key) => $"text-key:{key}";

    private sealed record Whole
    {
        public required Guid Subject { get; init; }

        public Guid? Citizen { get; init; }
    }

    private sealed record SealedBy(Guid? Citizen, string? Master, byte[]? CitizenKey);
}
