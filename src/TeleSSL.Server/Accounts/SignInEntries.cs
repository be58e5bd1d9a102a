using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// Journal entries of locks and bursts: of the account, or of the door when the name is no account. They have no address and no
/// name that was typed.
/// </summary>
internal sealed class SignInEntries
{
    public const string Door = "door";
    private const string SignInDoor = "sign-in";
    private const string Actor = "sign-in";
    private const string Organisation = "telessl";

    private DateTimeOffset lastOfNoAccount;

    public async Task Write(Tx tx, SignInEvent happened)
    {
        if (happened is SignInEvent.Locked locked)
            await Write(tx, locked);
        else if (happened is SignInEvent.Forgiven { Key: var key })
            await SignInLocks.Forget(tx, key);
        else if (happened is SignInEvent.Burst burst)
            await OfDoor(tx, "door.burst", burst, new { burst.Names, burst.FromKnownNetwork });
    }

    private async Task Write(Tx tx, SignInEvent.Locked locked)
    {
        await SignInLocks.Store(tx, locked.Key, locked.Wrong);
        var evidence = new { locked.Wrong.Count, locked.Wrong.LockedUntil, locked.InKnownBrowser };
        if (locked.Account is { } account)
            await AccountStore.AppendLock(tx, account, JsonSerializer.Serialize(evidence, Json.Options), Stamp(locked));
        else if (locked.At >= lastOfNoAccount + FailedNames.Window)
        {
            await OfDoor(tx, "door.unknown-name-locked", locked, evidence);
            // Anyone can lock names that are no accounts, so they leave one entry in a window.
            tx.AfterCommit(() =>
            {
                lastOfNoAccount = locked.At;
                return Task.CompletedTask;
            });
        }
    }

    private static async Task OfDoor(Tx tx, string kind, SignInEvent happened, object evidence)
    {
        var last = await tx.Find<int>(
            "SELECT coalesce(max(subject_version), 0) FROM journal WHERE subject_kind = @Door AND subject_id = @SignInDoor",
            new { Door, SignInDoor });
        tx.Append(JournalEntry.Of(
            Stamp(happened), Door, SignInDoor, last + 1, kind,
            JournalEntry.StateAnd(JsonSerializer.Serialize(evidence, Json.Options), "{}")));
    }

    private static Stamp Stamp(SignInEvent happened) => new(happened.At, happened.At, Actor, Organisation, Clock.DayOf(happened.At));
}
