using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>Whoever follows live is cut off when the session is over, though the cookie was renewed meanwhile.</summary>
public class SessionEndTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task A_hub_connection_and_a_stream_end_with_the_session()
    {
        var time = new MovableTime();
        await using var host = new Host(Databases.OnPostgres ? App.Settings : await App.Copy()) { Time = time };
        host.Listen();
        var http = host.CreateClient();
        (await new Client(http).Post("/api/session", new { user = "odense1", password = "demo" })).Expect(204);
        time.Pass(TimeSpan.FromHours(9));
        var renewed = (await new Client(http).Get("/api/session")).Expect(200).Headers["Set-Cookie"].Split(';')[0];
        await using var follower = await LiveClient.Connect(http.BaseAddress!, renewed);
        await follower.Subscribe(0, "devices");
        await using var stream = await http.GetStreamAsync("/api/journal/stream?topics=devices&after=0");

        time.Pass(TimeSpan.FromHours(3) - TimeSpan.FromMinutes(5));
        Assert.True(follower.IsOpen);
        time.Pass(TimeSpan.FromMinutes(5));

        await follower.Until(f => !f.IsOpen, "the hub connection to end");
        await Ends(stream);
    }

    private static async Task Ends(Stream stream)
    {
        using var reader = new StreamReader(stream);
        await Assert.ThrowsAnyAsync<IOException>(() => reader.ReadToEndAsync().WaitAsync(ServerProcess.Patience));
    }
}
