using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>After a move each municipality reads the look-up log of its own time.</summary>
public class LookUpTimeTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_old_one_reads_what_was_before_the_move_and_the_new_one_what_came_after()
    {
        var citizen = await Person.New().Registered(App);
        await LookedUp(citizen, "support");

        await Moves(citizen, "430", "odense1");
        await LookedUp(citizen, "delivery");

        Assert.Equal(["support"], await Read("odense1", citizen));
        Assert.Equal(["delivery"], await Read("faaborg1", citizen));
        Assert.Equal(["delivery", "support"], await Read("spoclead", citizen));
        Assert.Null(await Read("esbjerg1", citizen));
    }

    [Fact]
    public async Task One_to_which_a_citizen_moves_back_reads_both_its_times_page_by_page()
    {
        var citizen = await Person.New().Registered(App);
        await LookedUp(citizen, "support");
        await Moves(citizen, "430", "odense1");
        await LookedUp(citizen, "delivery");
        await Moves(citizen, "461", "faaborg1");
        await LookedUp(citizen, "complaint");
        await LookedUp(citizen, "check");

        Assert.Equal(["check", "complaint", "support"], await Read("odense1", citizen, 2));
        Assert.Equal(["delivery"], await Read("faaborg1", citizen));
    }

    [Fact]
    public async Task A_municipality_that_comes_and_goes_without_a_look_up_reads_an_empty_log()
    {
        var citizen = await Person.New().Registered(App);
        await Moves(citizen, "430", "odense1");
        await Moves(citizen, "561", "faaborg1");
        await LookedUp(citizen, "other");

        Assert.Equal([], (await Read("faaborg1", citizen))!);
        Assert.Equal(["other"], await Read("esbjerg1", citizen));
    }

    [Fact]
    public async Task A_change_that_is_no_move_ends_nobodys_time()
    {
        var citizen = await Person.New().Registered(App);
        await LookedUp(citizen, "support");
        (await (await App.As("odense1")).Post($"/api/citizens/{citizen}/change", new { name = "Prøve Nyt Navn", municipality = "461" })).Expect(200);
        await LookedUp(citizen, "check");

        Assert.Equal(["check", "support"], await Read("odense1", citizen));
    }

    [Fact]
    public async Task The_log_survives_an_erase_for_each()
    {
        var citizen = await Person.New().Registered(App);
        await LookedUp(citizen, "support");
        await Moves(citizen, "430", "odense1");
        await LookedUp(citizen, "check");

        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.Equal(["support"], await Read("odense1", citizen));
        Assert.Equal(["check"], await Read("faaborg1", citizen));
    }

    [Fact]
    public async Task A_reason_that_the_server_alone_writes_is_refused()
    {
        var person = Person.New();
        var (citizen, desk) = (await person.Registered(App), await App.As("spoc1"));

        (await desk.Post($"/api/citizens/{citizen}/look-up", new { reason = "registration" })).Refused("invalid-content", 422);
        (await desk.Post("/api/citizens/look-up", new { cpr = person.Cpr, reason = "registration" })).Refused("invalid-content", 422);
        (await desk.Post("/api/citizens/look-up-by-phone", new { phone = person.Phone, reason = "registration" })).Refused("invalid-content", 422);
    }

    private async Task LookedUp(Guid citizen, string reason)
    {
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/look-up", new { reason })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromMilliseconds(2));
    }

    private async Task Moves(Guid citizen, string to, string by)
    {
        (await (await App.As(by)).Post($"/api/citizens/{citizen}/change", new { municipality = to })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromMilliseconds(2));
    }

    /// <summary>The reasons, newest first; null when the log is not theirs.</summary>
    private async Task<List<string>?> Read(string user, Guid citizen, int limit = 200)
    {
        var who = await App.As(user);
        var reasons = new List<string>();
        for (var cursor = ""; cursor is not null;)
        {
            var page = await who.Get($"/api/citizens/{citizen}/look-ups?limit={limit}&after={cursor}");
            if ((int)page.Status == 404)
                return null;
            reasons.AddRange(page.Expect(200)["items"].EnumerateArray().Select(line => line.GetProperty("reason").GetString()!));
            cursor = page["next"].GetString();
        }

        return reasons;
    }
}
