using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>What happens to those who stay for hours.</summary>
public class LongLivedTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task A_silent_stream_gives_a_sign_of_life()
    {
        await using var host = await Alone(wait => wait == TimeSpan.FromSeconds(15));
        await using var stream = await Stream(host);
        using var reader = new StreamReader(stream);
        var silent = 0;
        while (silent < 3)
            silent += await reader.ReadLineAsync() == ":" ? 1 : 0;

        Assert.Equal(3, silent);
    }

    [Fact]
    public async Task A_stream_ends_with_its_sign_in()
    {
        await using var host = await Alone(wait => wait > TimeSpan.FromHours(9) && wait < TimeSpan.FromHours(11));
        await using var stream = await Stream(host);
        using var reader = new StreamReader(stream);

        Assert.StartsWith(": TeleSSL", await reader.ReadToEndAsync().WaitAsync(ServerProcess.Patience), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hub_connection_ends_with_its_sign_in()
    {
        // The connection ends by the machine's clock. Signed in by one that is behind, what holds for ten hours is soon over.
        var behind = new MovableTime();
        behind.Pass(TimeSpan.FromSeconds(8) - TimeSpan.FromHours(10));
        await using var host = await Alone(behind);
        await using var follower = await LiveClient.Connect(new Client(host.CreateClient()), "odense1");
        await follower.Subscribe(0, "devices");

        await follower.Until(f => !f.IsOpen, "the connection to end");
        Assert.Single(follower.CaughtUp);
    }

    [Fact]
    public async Task Whoever_no_longer_hears_other_processes_gets_everything_all_the_same_and_listens_again()
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite there is one process, which needs no signals of others.");
        await using var host = await Alone(wait => wait == TimeSpan.FromSeconds(5));
        await using var follower = await (await LiveClient.Connect(new Client(host.CreateClient()), "odense1")).Subscribe(await App.Last(), "devices");
        await Eventually.Is(async () => await Listeners() >= 2, "both to listen");

        await Ask("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()");
        await App.Journal("unheard");
        await follower.Until(f => f.Seqs.Count == 1, "what was not signalled");

        Assert.Contains("LISTEN connection lost", host.Log.Text, StringComparison.Ordinal);
        await Eventually.Is(async () => await Listeners() >= 1, "it to listen again");
    }

    private Task<Host> Alone(Func<TimeSpan, bool> soon) => Alone(new HastyTime(soon));

    private async Task<Host> Alone(TimeProvider time)
    {
        var settings = Databases.OnPostgres ? App.Settings : await App.Copy();
        var host = new Host(settings) { Also = services => services.AddSingleton(time) };
        host.Listen();
        return host;
    }

    private static async Task<Stream> Stream(Host host)
    {
        var http = host.CreateClient();
        (await new Client(http).Post("/api/session", new { user = "odense1", password = "demo" })).Expect(204);
        return await http.GetStreamAsync("/api/journal/stream?topics=devices&after=0");
    }

    private Task<long> Listeners() => Ask("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()");

    private Task<long> Ask(string sql) => App.Db.Read(query => query.Find<long>(sql));
}
