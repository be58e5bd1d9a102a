using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Who registers an absence, and who sees it.</summary>
public class WhoIsAwayTests(TeleSSLApp app) : AbsenceStory(app)
{
    [Fact]
    public async Task The_lead_of_the_unit_registers_and_ends_it_and_a_colleague_only_reads_it()
    {
        await Put("is-ill", ("spoc", "spoc-agent"));
        var (lead, colleague) = (await App.As("spoclead"), await App.As("spoc1"));

        (await Absent(colleague, "is-ill", null, Now.AddDays(1))).Refused("role", 403);
        var absence = (await Absent(lead, "is-ill", null, Now.AddDays(1))).Expect(201);
        var seen = Assert.Single((await colleague.Get("/api/accounts/is-ill/absences")).Expect(200).Json.EnumerateArray());
        Assert.Equal((absence.Id, "spoclead"), (seen.GetProperty("id").GetGuid(), seen.GetProperty("setBy").GetString()));
        (await colleague.Post($"/api/accounts/is-ill/absences/{absence.Id}/end", new { })).Refused("role", 403);
        (await lead.Post($"/api/accounts/is-ill/absences/{absence.Id}/end", new { })).Expect(200);
    }

    [Fact]
    public async Task For_those_of_another_desk_there_is_no_such_account()
    {
        await Put("elsewhere-lead", ("spoc-odense", "spoc-lead"));
        await Put("elsewhere-agent", ("spoc-odense", "spoc-agent"));
        foreach (var user in new[] { "elsewhere-lead", "elsewhere-agent" })
        {
            var who = await SignIn(user);
            (await Absent(who, "spoc1", null, Now.AddDays(1))).Refused("not-found", 404);
            (await who.Get("/api/accounts/spoc1/absences")).Refused("not-found", 404);
            (await who.Get("/api/accounts/no-such/absences")).Refused("not-found", 404);
            (await who.Post($"/api/accounts/spoc1/absences/{Guid.CreateVersion7()}/end", new { })).Refused("not-found", 404);
        }

        foreach (var user in new[] { "odense1", "depot1", "driver1" })
            (await Absent(await App.As(user), user, null, Now.AddDays(1))).Refused("role", 403);
    }

    [Fact]
    public async Task It_is_in_the_list_of_people_for_whoever_assigns()
    {
        await Put("on-holiday", ("spoc", "spoc-agent"));
        (await Absent(await SignIn("on-holiday"), "on-holiday", null, Now.AddDays(1))).Expect(201);

        Assert.Equal(JsonValueKind.String, (await Person("on-holiday")).GetProperty("absentUntil").ValueKind);
        App.Host.Time.Pass(TimeSpan.FromDays(1.01));
        Assert.Equal(JsonValueKind.Null, (await Person("on-holiday")).GetProperty("absentUntil").ValueKind);
    }

    [Theory]
    [InlineData(48, 24)]
    [InlineData(-30, -24)]
    [InlineData(-1, 24)]
    [InlineData(1, 9000)]
    [InlineData(9000, 9001)]
    public async Task One_that_is_reversed_in_the_past_or_too_long_is_refused(int from, int to) =>
        (await Absent(await App.As("spoc2"), "spoc2", Now.AddHours(from), Now.AddHours(to))).Refused("invalid-content", 422);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"to":"tomorrow"}""")]
    [InlineData("""{"to":"2027-01-01"}""")]
    [InlineData("""{"to":"9999-12-31T23:59:59Z"}""")]
    [InlineData("""{"from":"0001-01-01T00:00:00Z","to":"2027-01-01T00:00:00Z"}""")]
    [InlineData("""{"to":"2027-01-01T00:00:00Z","account":"spoc1"}""")]
    public async Task One_that_is_none_is_refused(string body) =>
        (await (await App.As("spoc2")).Post("/api/accounts/spoc2/absences", body)).Refused("invalid-content", 422);

    [Fact]
    public async Task Two_do_not_overlap_and_a_repeat_with_the_same_key_is_one()
    {
        await Put("books-twice", ("spoc", "spoc-agent"));
        var who = await SignIn("books-twice");
        var body = new { from = Now.AddDays(2), to = Now.AddDays(4) };
        var first = (await who.Post("/api/accounts/books-twice/absences", body, ("Idempotency-Key", "holiday"))).Expect(201);

        Assert.Equal(first.Body, (await who.Post("/api/accounts/books-twice/absences", body, ("Idempotency-Key", "holiday"))).Expect(201).Body);
        var refused = (await Absent(who, "books-twice", Now.AddDays(3), Now.AddDays(5))).Refused("absence-overlaps");
        Assert.Equal(first.Text("id"), refused["params"].GetProperty("absence").GetString());
        (await who.Post("/api/accounts/books-twice/absences", new { from = body.to, to = body.to.AddDays(1) })).Expect(201);
    }

    [Fact]
    public async Task No_one_books_the_whole_calendar()
    {
        await Put("books-all", ("spoc", "spoc-agent"));
        var who = await SignIn("books-all");
        for (var day = 1; day <= 50; day++)
            (await Absent(who, "books-all", Now.AddDays(day), Now.AddDays(day).AddHours(1))).Expect(201);

        (await Absent(who, "books-all", null, Now.AddHours(1))).Refused("too-many-absences");
    }

    private async Task<JsonElement> Person(string name) =>
        (await (await App.As("spoclead")).Get("/api/people?organisation=spoc&limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(person => person.GetProperty("name").ValueEquals(name));
}
