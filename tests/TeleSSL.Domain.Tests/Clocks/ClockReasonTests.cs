using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class ClockReasonTests
{
    private static readonly ClockEvent[] Raised =
    [
        new Opened(Desk.At("2026-11-26 14:20"), Priority.P3),
        new Reacted(Desk.At("2026-11-26 14:30"), ReactionKind.Claim) { By = "spoc1" },
        new PriorityChanged(Desk.At("2026-11-26 15:20"), Priority.P2) { By = "spoclead" },
        new AwaitsReporter(Desk.At("2026-11-26 16:20")),
    ];

    [Fact]
    public void A_new_priority_is_said_in_parts()
    {
        var reason = Raised.Of(ClockKind.Solution, "2026-11-26 15:30").Steps[1].Reason;

        Assert.Equal("priority-changed-by", reason.Code);
        Assert.Equal(
            """{"by":"spoclead","from":"p3","fromLine":"working-time","fromSeconds":57600,"line":"wall-clock","targetSeconds":14400,"to":"p2","usedSeconds":3600}""",
            Json(reason));
    }

    [Fact]
    public void What_stopped_it_is_a_code_beside_who_did_it() => Assert.Equal(
        """{"by":"spoc1","event":"claimed","line":"working-time","targetSeconds":14400,"usedSeconds":600}""",
        Json(Raised.Of(ClockKind.Reaction, "2026-11-26 15:30").Steps[^1].Reason));

    [Fact]
    public void Closed_days_are_holidays_by_code_and_own_days_by_the_name_that_people_gave_them()
    {
        var hours = Desk.In(Desk.Closed("2026-04-07", "Flytning"));
        var closed = new ClockEvent[] { new Opened(Desk.At("2026-04-02 08:00"), Priority.P3) }.Of(ClockKind.Solution, "2026-04-02 08:00", hours: hours).Steps[1];

        closed.Says(Desk.At("2026-04-02 08:00"), StepKind.Closed, "08:00 closed until Wed 8 Apr 08:00 (Maundy Thursday, Good Friday, Easter Sunday, Easter Monday, Flytning)");
        Assert.Equal("2026-04-08T06:00:00+00:00", ((DateTimeOffset)closed.Reason.Values["opensAt"]).ToString("yyyy-MM-ddTHH:mm:sszzz"));
        var days = (ClosedOn[])closed.Reason.Values["days"];
        Assert.Equal(new ClosedOn(Desk.Day("2026-04-02"), Holiday.MaundyThursday, null), days[0]);
        Assert.Equal(new ClosedOn(Desk.Day("2026-04-07"), null, "Flytning"), days[^1]);
    }

    [Fact]
    public void Two_readings_of_the_same_step_are_equal_and_other_values_are_not()
    {
        var (one, same) = (Raised.Of(ClockKind.Solution, "2026-11-26 15:30"), Raised.Of(ClockKind.Solution, "2026-11-26 15:30"));

        Assert.Equal(one.Steps, same.Steps);
        Assert.Equal(one.Steps[1].GetHashCode(), same.Steps[1].GetHashCode());
        Assert.NotEqual(ClockReasons.TakenOver.With("ticket", 1), ClockReasons.TakenOver.With("ticket", 2));
    }

    [Fact]
    public void A_parameter_has_its_own_type_and_an_unknown_one_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ClockReasons.Started.With("priority", "p3"));
        Assert.Throws<ArgumentException>(() => ClockReasons.NeverOpens.With("ticket", 1));
    }

    [Fact]
    public void Every_step_of_every_clock_has_a_declared_reason_with_all_that_its_sentence_names() => Prop.ForAll(
        AnyClock.Question.ToArbitrary(), it => TicketClocks.Read(it.Events, it.Levels, it.Hours, it.AsOf).SelectMany(clock => clock.Steps).All(step =>
            ClockReasons.All.Any(declared => declared.Code == step.Reason.Code)
            && !step.Why.Contains('{', StringComparison.Ordinal)
            && step.Reason.ParamNames.Except(["by", "partner"]).All(step.Reason.Values.ContainsKey)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Json(ClockReason reason) => JsonSerializer.Serialize(reason.Values.OrderBy(one => one.Key).ToDictionary(), DomainJson.Options);
}
