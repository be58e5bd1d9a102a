using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts.People;

/// <summary>Registers and ends absences. The journal of the account has each, with its times.</summary>
internal sealed class AbsenceStore(Db db, Clock clock)
{
    public async Task<Result<Written>> Add(Tx tx, string account, AbsenceRequest asked, Viewer viewer, Stamp stamp)
    {
        if (!(await Colleague.LedBy(viewer, tx, account)).Accepted(out _, out var refusal))
            return refusal;
        var ahead = await Absences.Ahead(tx, account, stamp.At);
        if (!Absence.Of(Guid.CreateVersion7(stamp.At), asked.From, asked.To, ahead, stamp.At).Accepted(out var absence, out refusal))
            return refusal;
        var row = new AbsenceRow
        {
            Id = absence.Id,
            Account = account,
            FromAt = Clock.Cut(absence.From),
            UntilAt = Clock.Cut(absence.To),
            SetBy = stamp.Actor,
        };
        await tx.Execute(
            "INSERT INTO absence (id, account, from_at, until_at, set_by) VALUES (@Id, @Account, @FromAt, @UntilAt, @SetBy)", row);
        await Append(tx, row, "account.absence-set", stamp);
        if (row.Absence.Holds(stamp.At))
            await tx.Raise(db.Signals.Of(AccountChanges.Away));
        return new Written(201, row.Id.ToString(), 0, Reply.Now(row.Answer));
    }

    /// <summary>Ending one that is over changes nothing.</summary>
    public static async Task<Result<Written>> End(Tx tx, string account, Guid id, Viewer viewer, Stamp stamp)
    {
        if (!(await Colleague.LedBy(viewer, tx, account)).Accepted(out _, out var refusal))
            return refusal;
        if (await Find(tx, account, id) is not { } before)
            return Refusal.NotFound("absence");
        var after = before with { UntilAt = before.Absence.EndedAt(stamp.At).To };
        if (after != before)
        {
            await tx.Execute("UPDATE absence SET until_at = @UntilAt WHERE id = @Id", after);
            await Append(tx, after, "account.absence-ended", stamp);
        }

        return new Written(200, id.ToString(), 0, Reply.Now(after.Answer));
    }

    /// <summary>Those that are not over, for those of the same unit.</summary>
    public Task<Result<AbsenceAnswer[]>> List(string account, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        if (!(await Colleague.SeenBy(viewer, query, account)).Accepted(out _, out var refusal))
            return refusal;
        var rows = await query.List<AbsenceRow>(
            $"{AbsenceRow.Select} WHERE account = @account AND until_at > @now ORDER BY from_at", new { account, now = clock.Now });
        return (Result<AbsenceAnswer[]>)rows.Select(row => row.Answer).ToArray();
    }, ct);

    public static Task<AbsenceRow?> Find(Query query, string account, Guid id) =>
        query.Find<AbsenceRow>($"{AbsenceRow.Select} WHERE id = @id AND account = @account", new { id, account });

    private static async Task Append(Tx tx, AbsenceRow row, string kind, Stamp stamp)
    {
        await AccountStore.CountUp(tx, row.Account);
        var evidence = JsonSerializer.Serialize(new { row.Id, From = row.FromAt, To = row.UntilAt }, Json.Options);
        await AccountStore.Append(tx, row.Account, kind, stamp, evidence);
    }
}
