namespace TeleSSL.Domain.Tests;

public class AbsenceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    // Hours from now; null: from now on.
    [InlineData(null, 8, null)]
    [InlineData(0, 8, null)]
    [InlineData(24, 48, null)]
    [InlineData(48, 24, "from: must be before to")]
    [InlineData(24, 24, "from: must be before to")]
    [InlineData(null, 0, "from: must be before to")]
    [InlineData(null, -1, "from: must be before to")]
    [InlineData(-1, 8, "from: is in the past; leave out from to begin now")]
    [InlineData(-48, -24, "from: is in the past; leave out from to begin now")]
    [InlineData(null, 366 * 24, null)]
    [InlineData(null, (366 * 24) + 1, "to: must be at most 366 days after from; deactivate an account that stays away longer")]
    [InlineData(366 * 24, 367 * 24, null)]
    [InlineData((366 * 24) + 1, 367 * 24, "from: must be at most 366 days from now")]
    public void An_absence_lies_ahead_and_has_an_end(int? from, int to, string? problem)
    {
        var made = Absence.Of(Guid.NewGuid(), from is { } hours ? Now.AddHours(hours) : null, Now.AddHours(to), [], Now);

        Assert.Equal(problem, made.Refused?.Detail);
    }

    [Theory]
    [InlineData(-4, 1, true)]
    [InlineData(-6, 1, false)]
    [InlineData(-4, -3, false)]
    public void A_beginning_of_a_moment_ago_is_now_since_clocks_differ(int fromMinutes, int toMinutes, bool isTaken)
    {
        var made = Absence.Of(Guid.NewGuid(), Now.AddMinutes(fromMinutes), Now.AddMinutes(toMinutes), [], Now);

        Assert.Equal(isTaken, made.Refused is null);
        Assert.Equal(Now, isTaken ? made.Value.From : Now);
    }

    [Theory]
    [InlineData(10, 20, true)]
    [InlineData(5, 11, true)]
    [InlineData(12, 13, true)]
    [InlineData(5, 30, true)]
    [InlineData(1, 10, false)]
    [InlineData(20, 30, false)]
    public void Two_absences_may_touch_and_not_overlap(int from, int to, bool overlaps)
    {
        var other = new Absence(Guid.NewGuid(), Now.AddHours(10), Now.AddHours(20));

        var made = Absence.Of(Guid.NewGuid(), Now.AddHours(from), Now.AddHours(to), [other], Now);

        Assert.Equal(overlaps ? "absence-overlaps" : null, made.Refused?.Code);
        Assert.Equal(overlaps ? other.Id.ToString() : null, made.Refused?.Params["absence"]);
    }

    [Fact]
    public void There_is_a_limit_to_what_lies_ahead()
    {
        Absence[] others = [.. Enumerable.Range(1, Absence.MaxAhead).Select(i => new Absence(Guid.NewGuid(), Now.AddDays(i), Now.AddDays(i).AddHours(1)))];

        Assert.Equal("too-many-absences", Absence.Of(Guid.NewGuid(), null, Now.AddHours(1), others, Now).Refused?.Code);
    }

    [Theory]
    [InlineData(-2, 2, 0)]
    [InlineData(1, 2, 1)]
    [InlineData(-3, -1, -1)]
    public void Ended_now_it_is_over_now_or_where_it_would_have_begun_or_stays(int from, int to, int end)
    {
        var absence = new Absence(Guid.NewGuid(), Now.AddHours(from), Now.AddHours(to));

        var ended = absence.EndedAt(Now);

        Assert.Equal(Now.AddHours(end), ended.To);
        Assert.False(ended.Holds(Now));
        Assert.Equal(ended, ended.EndedAt(Now.AddHours(1)));
    }
}
