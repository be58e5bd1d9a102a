using TeleSSL.Domain;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Faults;

/// <summary>Work on the database itself: a row in a table of the test's choice is a journal entry, told apart by its kind.</summary>
internal static class Entries
{
    public static readonly Refusal No = StockRefusals.NotOnHold;

    public static JournalEntry Of(string kind, int version = 1)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new JournalEntry
        {
            At = now,
            OccurredAt = now,
            Actor = "test",
            ActorOrganisation = "1083",
            SubjectKind = "test",
            SubjectId = kind,
            SubjectVersion = version,
            Kind = kind,
            Data = "{}",
        };
    }

    /// <summary>Writes a row at once, so that there is something to undo before the journal is written.</summary>
    public static Task<int> Mark(Tx tx, string name) => tx.ExecuteCounted("INSERT INTO counter (name, value) VALUES (@name, 0)", new { name });

    /// <summary>How many rows and entries there are with this name, as another connection sees it.</summary>
    public static Task<long> Count(Db db, string name) => db.Read(query => query.Find<long>(
        """
        SELECT (SELECT count(*) FROM counter WHERE name = @name)
             + (SELECT count(*) FROM journal WHERE subject_kind = 'test' AND subject_id = @name)
        """,
        new { name }));
}
