using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Vault;

/// <summary>
/// Puts text keys right at the start, before anything is written. Texts of version 0.1 get the key of their subject. A subject that is
/// part of another one, or about another citizen, in one database and not in the other, after a power cut or a restore, is sealed again as
/// the main database has it. May be interrupted and repeated.
/// </summary>
internal sealed partial class TextKeyRepair(
    Db db, TextKeys keys, Notes notes, IEnumerable<ITextSubjects> subjects, Clock clock, ILogger<TextKeyRepair> logger)
{
    private const int BatchLength = 200;

    // A statement takes so many parameters and no more.
    private const int NotesAtOnce = 1000;

    public async Task Run()
    {
        var (moved, placed) = (0, 0);
        foreach (var kind in subjects)
            moved += await Through(after => Move(kind, after));
        foreach (var kind in subjects)
            placed += await Through(after => Place(kind, after));
        if (moved + placed > 0)
            LogRepaired(moved, placed);
    }

    private static async Task<int> Through(Func<Guid, Task<Resealed>> batch)
    {
        var count = 0;
        for (Guid? after = Guid.Empty; after is { } from;)
        {
            var done = await batch(from);
            (count, after) = (count + done.Count, done.Next);
        }

        return count;
    }

    // Those without a key: of version 0.1, or erased, which have no text left either.
    private async Task<Resealed> Move(ITextSubjects kind, Guid after)
    {
        var rows = await db.Read(query => query.List<Row>(
            $"""
            SELECT s.subject AS Subject, s.citizen AS Citizen FROM ({kind.Subjects}) s
            WHERE  s.subject > @after AND NOT EXISTS (SELECT 1 FROM vault.text_key k WHERE k.subject = s.subject)
            ORDER  BY s.subject LIMIT @limit
            """,
            new { after, limit = BatchLength }));
        var count = rows.Count == 0 ? 0 : (await db.Write<int>(async tx => await Move(tx, kind, rows))).Value;
        return new Resealed(count, Next(rows));
    }

    private async Task<int> Move(Tx tx, ITextSubjects kind, List<Row> rows)
    {
        var stamp = new Stamp(clock.Now, clock.Now, "system", "telessl", clock.Today);
        var former = await tx.List<Former>(
            $"SELECT f.subject AS Subject, f.note AS Note FROM ({kind.FormerTexts}) f WHERE {tx.Dialect.In("f.subject", "@ids")}",
            new { ids = rows.Select(row => row.Subject).ToArray() });
        var texts = new Dictionary<Guid, string>();
        foreach (var some in former.Chunk(NotesAtOnce))
            foreach (var (note, text) in await notes.OpenAll(tx, some.Select(one => one.Note)))
                texts[note] = text;
        var count = 0;
        foreach (var row in rows)
        {
            var own = former.Where(one => one.Subject == row.Subject && texts.ContainsKey(one.Note)).Select(one => one.Note).ToArray();
            if (own.Length == 0)
                continue;
            var key = await keys.Of(tx, new TextSubject(row.Subject, kind.Kind, row.Citizen), stamp);
            await Notes.SealAgain(tx, key, own.ToDictionary(note => note, note => texts[note]));
            count += own.Length;
        }

        return count;
    }

    private async Task<Resealed> Place(ITextSubjects kind, Guid after)
    {
        var rows = await db.Read(query => query.List<Row>(
            $"""
            SELECT s.subject AS Subject, s.part_of AS PartOf, s.citizen AS Citizen
            FROM   vault.text_key k JOIN ({kind.Subjects}) s ON s.subject = k.subject
            WHERE  k.subject > @after
            AND    (k.part_of IS DISTINCT FROM s.part_of
                    OR (s.part_of IS NULL AND k.citizen <> s.citizen
                        AND EXISTS (SELECT 1 FROM vault.citizen_key c WHERE c.citizen = s.citizen)))
            ORDER  BY k.subject LIMIT @limit
            """,
            new { after, limit = BatchLength }));
        if (rows.Count > 0)
            await db.Write<int>(async tx =>
            {
                foreach (var row in rows)
                    await (row.PartOf is { } whole
                        ? keys.Join(tx, row.Subject, whole)
                        : keys.Part(tx, new TextSubject(row.Subject, kind.Kind, row.Citizen)));
                return rows.Count;
            });
        return new Resealed(rows.Count, Next(rows));
    }

    private static Guid? Next(List<Row> rows) => rows.Count < BatchLength ? null : rows[^1].Subject;

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Text keys were put right: {Texts} texts sealed with the key of their subject, {Parts} subjects put with another")]
    private partial void LogRepaired(int texts, int parts);

    private sealed record Row
    {
        public required Guid Subject { get; init; }

        public Guid? PartOf { get; init; }

        public Guid? Citizen { get; init; }
    }

    private sealed record Former
    {
        public required Guid Subject { get; init; }

        public required Guid Note { get; init; }
    }
}
