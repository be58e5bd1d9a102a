using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>Deletes files after the transaction that removed or erased them has committed.</summary>
internal sealed class AttachmentSweep(Db db, AttachmentFiles files)
{
    /// <summary>Deletes the files of rows that were removed or erased.</summary>
    public async Task Drop(CancellationToken ct = default)
    {
        for (var more = true; more;)
        {
            var going =
                (await db.Read(
                    query => query.List<Guid>("SELECT id FROM ticket_attachment WHERE file = 'going' ORDER BY id LIMIT 200"),
                    ct)).ToArray();
            foreach (var id in going)
                files.Delete(id);
            if (going.Length > 0)
                await db.Write<int>(
                    async tx => await tx.ExecuteCounted(
                        $"UPDATE ticket_attachment SET file = 'gone' WHERE {tx.Dialect.In("id", "@going")}", new { going }), ct);
            more = going.Length == 200;
        }
    }

    /// <summary>Cleans up after a crash: files marked for deletion, and files without a row.</summary>
    public async Task Sweep(CancellationToken ct)
    {
        await Drop(ct);
        await files.Sweep(ids => db.Read<IReadOnlySet<Guid>>(async query => (await query.List<Guid>(
            $"SELECT id FROM ticket_attachment WHERE {db.Dialect.In("id", "@ids")} AND file = 'kept'", new { ids })).ToHashSet(), ct));
    }
}
