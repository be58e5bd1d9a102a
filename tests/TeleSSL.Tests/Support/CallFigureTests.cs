using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Support.Calls;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class CallFigureTests(TeleSSLApp app) : AccountStory(app)
{
    private const string Desk = "+4500001010";

    [Fact]
    public async Task Calls_are_counted_by_what_became_of_them_and_how_long_their_callers_waited()
    {
        (await (await App.As("spoclead")).Post("/api/desk-phones/spoc", new { numbers = new[] { Desk } })).Expect(200);
        await Put("figures-exchange", ("spoc", "integration"));
        var exchange = await SignIn("figures-exchange");
        var before = (await Read("spoclead", "")).All.Calls!;
        var (start, id) = (App.Host.Time.GetUtcNow(), Guid.NewGuid());
        await Says("answered", "ringing", 0);
        await Says("answered", "answered", 250);
        await Says("missed", "ringing", 0);
        await Says("missed", "ended", 60);
        await Says("rings", "ringing", 0);

        var after = (await Read("spoclead", "")).All.Calls!;

        Assert.Equal((3, 1, 1), (after.Offered - before.Offered, after.Answered - before.Answered, after.Missed - before.Missed));
        Assert.True(after.LongestWaitSeconds >= 250);
        var own = Assert.Single((await Read("spoc2", "&by=agent")).Lines, line => line.Code == "spoc2").Figures.Calls!;
        Assert.Equal((null, true, null), (own.Offered, own.Answered >= 1, own.Missed));
        Assert.True((await Read("finance1", "&by=queue")).Lines.Single(line => line.Code == "spoc").Figures.Calls!.Offered >= 3);
        Assert.True((await Read("spoclead", "&by=day")).Lines.Sum(line => line.Figures.Calls!.Offered) >= 3);

        async Task Says(string call, string state, int seconds) => (await exchange.Post("/api/calls", new
        {
            call = $"{call} {id}",
            state,
            to = Desk,
            agent = state == "answered" ? "spoc2" : null,
            at = start.AddSeconds(seconds),
        })).Expect(200);
    }

    [Theory]
    [InlineData("2026-03-28T22:59:59Z", "2026-03-28")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29")] // a day of 23 hours
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25")] // a day of 25 hours
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26")]
    public void A_call_belongs_to_the_day_in_Denmark_also_when_the_clocks_change(string at, string day) => Assert.Equal(
        day,
        $"{new CallRow(new() { Id = Guid.NewGuid(), Version = 1, Unit = "spoc", Number = default, RangAt = DateTimeOffset.Parse(at) }).Day:yyyy-MM-dd}");

    private async Task<DeskFiguresAnswer> Read(string user, string query) => JsonSerializer.Deserialize<DeskFiguresAnswer>(
        (await (await App.As(user)).Get($"/api/desk/figures?from={Clock.DayOf(App.Host.Time.GetUtcNow().AddDays(-1)):yyyy-MM-dd}{query}")).Expect(200).Body,
        DomainJson.Options)!;
}
