using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>Who may not merge whom, and what nobody may; nothing of it is written or disclosed.</summary>
public class MergeRefusedTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Nobody_is_merged_into_the_same_citizen()
    {
        var (lead, citizen) = (await App.As("spoclead"), await Citizen());

        await Refused(lead, citizen, citizen, "same-citizen", 422);
    }

    [Fact]
    public async Task The_living_are_not_merged_with_the_dead_until_the_death_is_recorded_on_both()
    {
        var (lead, alive, dead) = (await App.As("spoclead"), await Citizen(), await Citizen());
        (await lead.Post($"/api/citizens/{dead}/change", new { dead = true })).Expect(200);

        await Refused(lead, alive, dead, "one-of-them-dead", 409);
        await Refused(lead, dead, alive, "one-of-them-dead", 409);
        (await lead.Post($"/api/citizens/{alive}/change", new { dead = true })).Expect(200);

        (await lead.Post($"/api/citizens/{alive}/merge", Body(dead))).Expect(200);
    }

    [Fact]
    public async Task Who_is_erased_or_unknown_is_in_no_merge()
    {
        var (admin, citizen, erased) = (await App.As("admin1"), await Citizen(), await Citizen());
        (await admin.Post($"/api/citizens/{erased}/erase", new { })).Expect(200);
        foreach (var nobody in (Guid[])[erased, Guid.CreateVersion7()])
        {
            await Refused(admin, nobody, citizen, "not-found", 404);
            await Refused(admin, citizen, nobody, "unknown-citizen", 422);
        }
    }

    [Fact]
    public async Task Logistics_need_both_in_sight()
    {
        var (depot, own, also) = (await App.As("depot1"), await Citizen(), await Citizen());
        var another = await Given.Citizen(App, "561");

        await Refused(depot, another, own, "not-found", 404);
        await Refused(depot, own, another, "unknown-citizen", 422);
        (await depot.Post($"/api/citizens/{own}/merge", Body(also))).Expect(200);
    }

    [Theory]
    [InlineData("spoc1")]
    [InlineData("odense1")]
    [InlineData("driver1")]
    [InlineData("finance1")]
    [InlineData("fts1")]
    public async Task Others_do_not_merge(string user) => await Refused(await App.As(user), await Citizen(), await Citizen(), "role", 403);

    [Fact]
    public async Task A_citizen_who_was_changed_since_it_was_read_is_not_merged()
    {
        var (lead, citizen, other) = (await App.As("spoclead"), await Citizen(), await Citizen());
        foreach (var path in (string[])["merge", "merge?dryRun=true"])
            (await lead.Post($"/api/citizens/{citizen}/{path}", Body(other), ("If-Match", "\"2\""))).Refused("stale-version", 412);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"into":"0"}""")]
    [InlineData("""{"into":"01980d2e-3c50-7a4b-8e21-5d9f6b7a0c12","reason":"same person"}""")]
    [InlineData("""{"into":"01980d2e-3c50-7a4b-8e21-5d9f6b7a0c12","reason":"other","note":"0702484917"}""")]
    public async Task A_body_that_is_none_is_refused(string body) =>
        Assert.Contains((int)(await (await App.As("spoclead")).Post($"/api/citizens/{await Citizen()}/merge", body)).Status, (int[])[400, 422]);

    private Task<Guid> Citizen() => Given.Citizen(App);

    private static object Body(Guid into) => new { into, reason = "other" };

    private static async Task Refused(Client who, Guid from, Guid into, string code, int status)
    {
        (await who.Post($"/api/citizens/{from}/merge?dryRun=true", Body(into))).Refused(code, status);
        (await who.Post($"/api/citizens/{from}/merge", Body(into))).Refused(code, status);
    }
}
