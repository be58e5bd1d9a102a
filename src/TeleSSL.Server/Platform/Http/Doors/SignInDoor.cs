using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>
/// Limits what checks a password, by failures alone. Those with a device cookie are counted by account and browser; all others
/// together by account, and by address over the names they failed at.
/// </summary>
internal sealed class SignInDoor(PasswordLanes lanes, PasswordFailures failures, FailedNames names, SignInLimits limits, Clock clock)
{
    /// <summary><c>too-many-names</c> when the caller's address failed at many names and the browser is not known.</summary>
    public Refusal? WhyClosed(SignInCaller caller) =>
        !caller.IsKnown && names.ClosedUntil(caller.From.Text, clock.Now) is { } until
            ? Waiting(AccessRefusals.TooManyNames, until)
            : null;

    /// <summary>
    /// Checks a password in turn, or refuses: <c>too-many-names</c>, <c>locked</c> or <c>sign-in-busy</c>, each with
    /// <c>retryAfter</c> in seconds.
    /// </summary>
    /// <param name="caller">Who tries.</param>
    /// <param name="stored">The wrong passwords that the database knows of under the caller's key.</param>
    /// <param name="matches">Hashes and compares.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<Result<SignInCheck>> Check(SignInCaller caller, WrongPasswords stored, Func<bool> matches, CancellationToken ct) =>
        WhyNot(caller, stored) is { } refusal
            ? refusal
            : await lanes.InTurn(caller.IsKnown, async () =>
                // Those before it in the lane may have closed the door or locked the name.
                WhyNot(caller, stored) is { } meanwhile ? meanwhile : Counted(caller, stored, await PasswordLanes.Hashed(matches)), ct);

    private Refusal? WhyNot(SignInCaller caller, WrongPasswords stored) =>
        WhyClosed(caller) ?? WhyLocked(failures.Of(caller.Key, stored, clock.Now));

    private Refusal? WhyLocked(WrongPasswords wrong) => wrong.IsLocked(clock.Now)
        ? Waiting(AccessRefusals.Locked, wrong.LockedUntil!.Value)
        : null;

    private Result<SignInCheck> Counted(SignInCaller caller, WrongPasswords stored, bool right)
    {
        var count = failures.Count(caller.Key, stored, right, clock.Now);
        return WhyLocked(count.Before) is { } locked
            ? locked
            : new SignInCheck(right, count.After, count.EndsLock, ClosesDoor(caller, right));
    }

    private bool ClosesDoor(SignInCaller caller, bool right)
    {
        if (caller.IsKnown)
            return false;
        if (!right)
            return names.Fail(caller.From.Text, caller.Name, limits.NamesFrom(caller.From), clock.Now);
        names.Forgive(caller.From.Text, caller.Name);
        return false;
    }

    private Refusal Waiting(Refusal refusal, DateTimeOffset until) =>
        refusal.With("retryAfter", (long)Math.Ceiling((until - clock.Now).TotalSeconds));
}
