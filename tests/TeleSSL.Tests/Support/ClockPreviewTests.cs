using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class ClockPreviewTests(TeleSSLApp app) : Story(app)
{
    private const string Path = "/api/service-levels/preview";

    [Fact]
    public async Task What_begins_on_the_Wednesday_before_Easter_is_due_after_it_and_says_why()
    {
        var answer = (await (await App.As("spoc1")).Post(Path, """{"unit":"spoc","priority":"p3","start":"2026-04-01T15:10:00+02:00"}""")).Expect(200);

        Assert.Equal(At("2026-04-07T11:10:00+02:00"), DueAt(answer, "reaction"));
        Assert.Equal(At("2026-04-08T15:10:00+02:00"), DueAt(answer, "solution"));
        Assert.Equal(
            [
                "started: P3, 4 h working time",
                "16:00 closed until Tue 7 Apr 08:00 (Maundy Thursday, Good Friday, Easter Sunday, Easter Monday)",
                "due soon: 48 min of 4 h working time left",
                "due Tue 7 Apr 11:10: 4 h working time from Wed 1 Apr 15:10",
            ],
            Steps(answer, "reaction", "why"));
        Assert.Equal(["started", "closed", "closed", "due-soon", "due"], Steps(answer, "solution", "what"));
        var closed = answer["reaction"].GetProperty("steps")[1].GetProperty("reason");
        Assert.Equal("closed-for-days", closed.GetProperty("code").GetString());
        Assert.Equal(At("2026-04-07T08:00:00+02:00"), closed.GetProperty("params").GetProperty("opensAt").GetDateTimeOffset());
        Assert.Equal("maundy-thursday", closed.GetProperty("params").GetProperty("days")[0].GetProperty("holiday").GetString());
        Assert.Equal(At("2026-04-01T16:00:00+02:00"), answer["reaction"].GetProperty("steps")[1].GetProperty("at").GetDateTimeOffset());
    }

    [Fact]
    public async Task Pauses_move_the_solution_and_touching_ones_are_one()
    {
        var pauses = new[] { Pause("2026-11-23T12:00:00+01:00", "2026-11-23T14:00:00+01:00"), Pause("2026-11-23T11:00:00+01:00", "2026-11-23T12:00:00+01:00") };

        var answer = (await (await App.As("spoc1")).Post(Path, Question(pauses: pauses))).Expect(200);

        Assert.Equal(At("2026-11-23T11:00:00+01:00"), DueAt(answer, "reaction"));
        Assert.Equal(At("2026-11-23T17:00:00+01:00"), DueAt(answer, "solution"));
        Assert.Equal(["started", "paused", "resumed", "due-soon", "due"], Steps(answer, "solution", "what"));
    }

    [Theory]
    [InlineData("spoc2")]
    [InlineData("spoclead")]
    [InlineData("depot1")]
    [InlineData("odense1")]
    [InlineData("admin1")]
    public async Task Everybody_at_the_desk_may_ask(string user) => (await (await App.As(user)).Post(Path, Question())).Expect(200);

    [Theory]
    [InlineData("driver1")]
    [InlineData("fts1")]
    [InlineData("finance1")]
    public async Task Nobody_else_may(string user) => (await (await App.As(user)).Post(Path, Question())).Refused("role", 403);

    [Fact]
    public async Task The_same_key_with_another_question_gets_another_answer()
    {
        var agent = await App.As("spoc1");
        (await agent.Post(Path, Question(), ("Idempotency-Key", "what-if"))).Expect(200);

        var other = (await agent.Post(Path, Question("p1"), ("Idempotency-Key", "what-if"))).Expect(200);

        Assert.Equal(At("2026-11-23T12:00:00+01:00"), DueAt(other, "solution"));
        Assert.DoesNotContain("Idempotency-Replayed", other.Headers.Keys);
    }

    public static TheoryData<object, string, string> Unusable => new()
    {
        { Question(unit: "nowhere"), "unit", "unknown-unit" },
        { Question(unit: "461"), "unit", "unknown-unit" },
        { Question(unit: "a b"), "unit", "invalid-content" },
        { Question("p6"), "priority", "invalid-content" },
        { Question("3"), "priority", "invalid-content" },
        { Question(start: "9999-12-31T23:59:59Z"), "start", "invalid-content" },
        { Question(start: "9999-12-31T23:59:59-14:00"), "start", "invalid-content" },
        { Question(start: "0001-01-01T00:00:00+14:00"), "start", "invalid-content" },
        { Question(start: "1999-12-31T00:00:00Z"), "start", "invalid-content" },
        { Question(start: "yesterday"), "start", "invalid-content" },
        { """{"unit":"spoc","start":"2026-11-23T10:00:00Z"}""", "priority", "invalid-content" },
        { """{"unit":"spoc","priority":"p3"}""", "start", "invalid-content" },
        { Question(pauses: Pause("2026-11-23T12:00:00Z", "2026-11-23T11:00:00Z")), "pauses", "invalid-content" },
        { Question(pauses: Pause("2026-11-23T12:00:00Z", "2026-11-23T12:00:00Z")), "pauses", "invalid-content" },
        { Question(pauses: Pause("2026-11-23T12:00:00Z", "9999-12-31T23:59:59Z")), "pauses", "invalid-content" },
        { Question(pauses: [Pause("2026-11-23T12:00:00Z", "2026-11-23T14:00:00Z"), Pause("2026-11-23T13:00:00Z", "2026-11-23T15:00:00Z")]), "pauses", "pauses-overlap" },
        { """{"unit":"spoc","priority":"p3","start":"2026-11-23T10:00:00Z","pauses":[null]}""", "pauses", "invalid-content" },
        { """{"unit":"spoc","priority":"p3","start":"2026-11-23T10:00:00Z","pauses":[{"from":"2026-11-23T10:00:00Z"}]}""", "pauses[0].to", "invalid-content" },
        { """{"unit":"spoc","priority":"p3","start":"2026-11-23T10:00:00Z","pauses":7}""", "pauses", "invalid-content" },
    };

    [Theory, MemberData(nameof(Unusable))]
    public async Task A_question_that_makes_no_sense_is_answered_by_its_field(object question, string field, string code)
    {
        var answer = (await (await App.As("spoc1")).Post(Path, question)).Refused(code, 422);

        Assert.True(answer["errors"].TryGetProperty(field, out _), answer.Body);
    }

    private static object Question(string priority = "p2", string unit = "spoc", string start = "2026-11-23T10:00:00+01:00", params object[] pauses) =>
        JsonSerializer.Serialize(new { unit, priority, start, pauses });

    private static object Pause(string from, string to) => new { from, to };

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset DueAt(Answer answer, string clock) => answer[clock].GetProperty("dueAt").GetDateTimeOffset();

    private static IEnumerable<string?> Steps(Answer answer, string clock, string property) =>
        answer[clock].GetProperty("steps").EnumerateArray().Select(step => step.GetProperty(property).GetString());
}
