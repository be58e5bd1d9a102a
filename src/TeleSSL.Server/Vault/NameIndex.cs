using System.Buffers.Binary;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Vault;

/// <summary>
/// Finds citizens by terms that no one can read without the key (ADR 64). A term becomes a label, which is a keyed hash, and the
/// citizen's id is enciphered under that label, so one citizen's labels have nothing in common.
/// </summary>
internal sealed class NameIndex(NameKey nameKey)
{
    private const int LabelLength = sizeof(long);

    /// <summary>Puts the citizen under these terms alone.</summary>
    public async Task Put(Tx tx, Guid citizen, int version, int form, IEnumerable<string> terms)
    {
        var key = await nameKey.Of(tx);
        long[] labels = [.. terms.Select(key.Label).Distinct().Order()];
        var former = await Labels(tx, key, citizen);
        foreach (var label in former.Except(labels))
            await Remove(tx, key, label, citizen);
        var added = labels.Except(former).Select(label => (Label: label, Ref: key.Refer(label, citizen)));
        await Bulk.Insert(tx, "vault.name_label", [("label", row => row.Label), ("ref", row => row.Ref)], added);
        await tx.Execute(
            """
            INSERT INTO vault.named_citizen (citizen, version, form, sealed) VALUES (@citizen, @version, @form, @blob)
            ON CONFLICT (citizen) DO UPDATE SET version = excluded.version, form = excluded.form, sealed = excluded.sealed
            """,
            new { citizen, version, form, blob = key.Seal(Packed(labels), citizen) });
    }

    /// <summary>Removes the citizen from all labels.</summary>
    public async Task Remove(Tx tx, Guid citizen)
    {
        var key = await nameKey.Of(tx);
        foreach (var label in await Labels(tx, key, citizen))
            await Remove(tx, key, label, citizen);
        await tx.Execute("DELETE FROM vault.named_citizen WHERE citizen = @citizen", new { citizen });
    }

    /// <summary>
    /// Removes all citizens except those that a SELECT returns; returns their number. All of them after the key was lost.
    /// </summary>
    public async Task<int> RemoveOthers(Tx tx, string citizens)
    {
        await nameKey.Of(tx);
        var others = await tx.List<Guid>($"SELECT citizen FROM vault.named_citizen WHERE citizen NOT IN ({citizens})");
        foreach (var citizen in others)
            await Remove(tx, citizen);
        return others.Count;
    }

    /// <summary>The citizens under each of these terms. Citizens who are under a term by chance are among them.</summary>
    public async Task<ILookup<string, Guid>> Find(Tx tx, IEnumerable<string> terms)
    {
        var key = await nameKey.Of(tx);
        var termsOf = terms.Distinct().ToLookup(key.Label);
        var rows = await tx.List<Row>(
            $"SELECT label AS Label, ref AS Ref FROM vault.name_label WHERE {tx.Dialect.InLong("label", "@labels")}",
            new { labels = tx.Dialect.LongList(termsOf.Select(group => group.Key)) });
        return (
            from rowsOf in rows.GroupBy(row => row.Label)
            let ids = key.Citizens(rowsOf.Key, rowsOf.Select(row => row.Ref))
            from term in termsOf[rowsOf.Key]
            from id in ids
            select (term, id)).ToLookup(pair => pair.term, pair => pair.id);
    }

    private static async Task<long[]> Labels(Tx tx, OpenNameKey key, Guid citizen) =>
        await tx.Find<byte[]>("SELECT sealed FROM vault.named_citizen WHERE citizen = @citizen", new { citizen }) is { } blob
            ? Unpacked(key.Open(blob, citizen))
            : [];

    private static Task Remove(Tx tx, OpenNameKey key, long label, Guid citizen) => tx.Execute(
        "DELETE FROM vault.name_label WHERE label = @label AND ref = @Ref", new { label, Ref = key.Refer(label, citizen) });

    private static byte[] Packed(long[] labels)
    {
        var bytes = new byte[labels.Length * LabelLength];
        for (var i = 0; i < labels.Length; i++)
            BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(i * LabelLength), labels[i]);
        return bytes;
    }

    private static long[] Unpacked(byte[] bytes) =>
        [.. bytes.Chunk(LabelLength).Select(label => BinaryPrimitives.ReadInt64BigEndian(label))];

    private sealed record Row
    {
        public required long Label { get; init; }

        public required byte[] Ref { get; init; }
    }
}
