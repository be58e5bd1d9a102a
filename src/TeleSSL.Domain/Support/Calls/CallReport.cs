using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Calls;

/// <summary>A report from the telephone system: the body of <c>POST /api/calls</c>.</summary>
/// <param name="Call">The telephone system's id of the call; stored as a keyed hash, since it may contain the number.</param>
/// <param name="State">What happened.</param>
/// <param name="To">The number that was called.</param>
/// <param name="At">When it happened.</param>
/// <param name="From">The caller's number, unless withheld.</param>
/// <param name="Agent">The account that answered.</param>
public sealed record CallReport(string Call, CallState State, Phone To, DateTimeOffset At, string? From = null, string? Agent = null)
{
    private const int MaxIdLength = 200;
    private static readonly TimeSpan MaxAhead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan MaxLate = TimeSpan.FromDays(30);

    /// <summary>The desk that was called, or <c>invalid-content</c>, <c>implausible-time</c>, <c>unknown-desk</c>.</summary>
    public Result<string> Desk(Catalogue catalogue, Stamp stamp)
    {
        if (Call.Length is 0 or > MaxIdLength)
            return Refusal.Invalid("call", FieldProblems.OfLength(Call.Length, MaxIdLength));
        if (At > stamp.At + MaxAhead || At < stamp.At - MaxLate)
            return Refusal.Invalid("at", SupportProblems.ImplausibleCallTime);
        return DeskPhones.DeskOf(To, catalogue) is { } unit ? unit : Refusal.Invalid("to", SupportProblems.NotANumberOfADesk);
    }
}
