using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Faults;

/// <summary>A real process that is killed while tickets are opened, written on and merged: on SQLite between two files.</summary>
public class TextKeyKillTests(Databases databases)
{
    private const int Kills = 5;

    [Fact]
    public async Task After_kills_every_text_opens_and_what_was_merged_goes_with_the_citizen()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await databases.New();
        await using var server = new ServerProcess(settings);
        await server.Start();
        var citizen = (await (await server.As("admin1")).Post("/api/citizens", Given.Registration())).Expect(201).Id;
        var into = (await (await server.As("spoc1")).Post("/api/tickets", TicketAtDesk.Body(citizen: citizen))).Expect(201).Id;
        await server.Kill();
        var merged = 0;
        for (var kill = 0; kill < Kills; kill++)
            merged += await WorkAndKill(server, into, 20 + (7 * kill));
        Assert.True(merged >= Kills, $"Only {merged} merges were acknowledged.");

        await server.Start();
        await server.Kill();

        var rows = await Stored.Everything(settings);
        var texts = SealedBlobs.Of(settings, rows.Where(row => row.InVault || row.Values.ContainsKey("text_key")));
        Assert.Equal(texts.Count, texts.Opened);
        const string wrong = """
            SELECT count(*) FROM vault.text_key k LEFT JOIN ticket t ON t.id = k.subject
            WHERE  t.id IS NULL OR (k.citizen IS NULL) <> (t.citizen IS NULL AND t.merged_into IS NULL)
            """;
        Assert.Equal(0, await Stored.Value<int>(settings, wrong));
        Assert.InRange(await Stored.Value<int>(settings, "SELECT count(*) FROM ticket WHERE merged_into = @into", new { into }), merged, int.MaxValue);
        Assert.Equal(0, await Stored.Value<int>(settings, "SELECT count(*) FROM ticket t WHERE NOT EXISTS (SELECT 1 FROM vault.text_key k WHERE k.subject = t.id)"));
    }

    private static async Task<int> WorkAndKill(ServerProcess server, Guid into, int acknowledged)
    {
        await server.Start();
        var agent = await server.As("spoc1");
        var (enough, merged) = (new TaskCompletionSource(), 0);
        async Task Work()
        {
            try
            {
                while (true)
                {
                    var ticket = (await agent.Post("/api/tickets", TicketAtDesk.Body())).Expect(201).Id;
                    (await agent.Put($"/api/tickets/{ticket}/draft", new { text = "En kladde" })).Expect(200);
                    (await agent.Post($"/api/tickets/{ticket}/merge", new { into })).Expect(200);
                    if (Interlocked.Increment(ref merged) == acknowledged)
                        enough.TrySetResult();
                }
            }
            catch (Exception cut) when (cut is HttpRequestException or IOException or TaskCanceledException)
            {
                // Killed, as meant.
            }
        }

        var work = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Work()));
        await Task.WhenAny(enough.Task, work);
        await server.Kill();
        await work;
        return merged;
    }
}
