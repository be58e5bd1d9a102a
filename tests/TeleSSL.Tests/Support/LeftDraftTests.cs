using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>What somebody was writing is not lost when they are away, and is nobody else's while they are there.</summary>
public class LeftDraftTests(TeleSSLApp app) : AbsenceStory(app)
{
    [Fact]
    public async Task Who_takes_the_ticket_over_reads_it_while_its_author_is_away()
    {
        var (author, tickets) = await Agent("was-writing");
        var path = $"/api/tickets/{tickets[0].Id}";
        (await author.Put($"{path}/draft", new { text = "Kære borger, vi har" })).Expect(200);
        var absence = (await Absent(author, "was-writing", null, Now.AddDays(1))).Expect(201).Id;
        await Eventually.Is(async () => await Assignee(tickets[0]) is null, "the ticket to be put back");
        var next = await App.As("spoc2");

        (await next.Get($"{path}/left-drafts")).Refused("not-the-assignee");
        (await next.Post($"{path}/claim", new { })).Expect(200);
        var left = Assert.Single((await next.Get($"{path}/left-drafts")).Expect(200).Json.EnumerateArray());
        Assert.Equal(
            ("was-writing", "Kære borger, vi har"), (left.GetProperty("account").GetString(), left.GetProperty("text").GetString()));
        Assert.Equal("", (await next.Get($"{path}/draft")).Expect(200).Text("text"));

        (await author.Post($"/api/accounts/was-writing/absences/{absence}/end", new { })).Expect(200);
        Assert.Empty((await next.Get($"{path}/left-drafts")).Expect(200).Json.EnumerateArray());
        Assert.Equal("Kære borger, vi har", (await author.Get($"{path}/draft")).Expect(200).Text("text"));
    }

    [Fact]
    public async Task A_draft_of_a_deactivated_account_stays_readable_and_nobody_outside_the_desk_reads_it()
    {
        var (author, tickets) = await Agent("left-for-good");
        var path = $"/api/tickets/{tickets[0].Id}";
        (await author.Put($"{path}/draft", new { text = "Husk at ringe" })).Expect(200);
        (await (await App.As("admin1")).Post("/api/accounts/left-for-good/deactivate", new { })).Expect(200);
        await Eventually.Is(async () => await Assignee(tickets[0]) is null, "the ticket to be put back");

        (await (await App.As("spoclead")).Post($"{path}/claim", new { })).Expect(200);
        Assert.Single((await (await App.As("spoclead")).Get($"{path}/left-drafts")).Expect(200).Json.EnumerateArray());
        (await (await App.As("odense1")).Get($"{path}/left-drafts")).Refused("role", 403);
        await Put("other-desk-reads", ("spoc-odense", "spoc-agent"));
        (await (await SignIn("other-desk-reads")).Get($"{path}/left-drafts")).Refused("not-found", 404);
    }
}
