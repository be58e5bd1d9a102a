namespace TeleSSL.Domain.Support.Calls;

/// <summary>A report from the telephone system: the body of <c>POST /api/calls</c>.</summary>
/// <param name="Call">The telephone system's id of the call; stored as a keyed hash, since it may contain the number.</param>
/// <param name="State">What happened.</param>
/// <param name="At">When it happened.</param>
/// <param name="To">The number that was called, as the telephone system writes it: see <see cref="CallParty"/>.</param>
/// <param name="From">The caller's number, unless withheld.</param>
/// <param name="Agent">The account that answered.</param>
public sealed record CallReport(
    string Call, CallState State, DateTimeOffset At, string? To = null, string? From = null, string? Agent = null)
{
    private const int MaxIdLength = 200;
    private static readonly TimeSpan MaxAhead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan MaxLate = TimeSpan.FromDays(30);

    /// <summary>
    /// The desk that was called, or <c>invalid-content</c>, <c>implausible-call-time</c>, <c>unknown-desk</c>. What is not a number, such
    /// as the name of a queue, leads to the only desk of the account; an account of several desks is refused with <c>ambiguous-desk</c>.
    /// </summary>
    /// <param name="catalogue">The desks and their numbers.</param>
    /// <param name="units">The units that the account reports for.</param>
    /// <param name="stamp">When it is reported.</param>
    public Result<string> Desk(Catalogue catalogue, IReadOnlyCollection<string> units, Stamp stamp)
    {
        if (Call.Length is 0 or > MaxIdLength)
            return Refusal.Invalid("call", FieldProblems.OfLength(Call.Length, MaxIdLength));
        if (At > stamp.At + MaxAhead || At < stamp.At - MaxLate)
            return Refusal.Invalid("at", SupportProblems.ImplausibleCallTime);
        if (CallParty.PhoneIn(To) is { } number)
            return DeskPhones.DeskOf(number, catalogue) is { } unit ? unit : Refusal.Invalid("to", SupportProblems.NotANumberOfADesk);
        return units.Where(catalogue.DeskPhones.ContainsKey).ToArray() is [var only]
            ? only
            : Refusal.Invalid("to", SupportProblems.AmbiguousDesk);
    }
}
