using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>A real process that is killed in the middle of a day's deliveries. The scanners send again what they have.</summary>
public class DeliveryKillTests(Databases databases)
{
    private const int Kills = 2;
    private const int Boxes = 8;

    [Fact]
    public async Task Each_scan_of_a_delivery_has_happened_once_whatever_was_cut_off_and_sent_again()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var server = new ServerProcess(await databases.New());
        await server.Start();
        var boxes = await Task.WhenAll(Enumerable.Range(0, Boxes).Select(async i => await ScannedBox.Reserved(await server.As("admin1"), isTakenBack: i % 2 == 0)));
        for (var kill = 0; kill < Kills; kill++)
            await DeliverAndKill(server, boxes, acknowledged: Boxes * (kill + 1));
        Assert.True(boxes.Sum(box => box.CutOff) > 0, "No scan was cut off.");

        var (depot, driver, admin) = (await server.As("depot1"), await server.As("driver1"), await server.As("admin1"));
        await Task.WhenAll(boxes.Select(box => box.SendAll(depot, driver, () => { })));

        foreach (var box in boxes)
        {
            Assert.Equal(["duplicate"], (await box.SendAll(depot, driver, () => { })).Distinct());
            await box.HappenedOnce(admin);
        }
    }

    private static async Task DeliverAndKill(ServerProcess server, ScannedBox[] boxes, int acknowledged)
    {
        var (depot, driver) = (await server.As("depot1"), await server.As("driver1"));
        var enough = new TaskCompletionSource();
        var work = Task.WhenAll(boxes.Select(box => box.SendUntilCut(depot, driver, () =>
        {
            if (Interlocked.Decrement(ref acknowledged) == 0)
                enough.SetResult();
        })));
        await Task.WhenAny(enough.Task, work);
        await server.Kill();
        await work;
        await server.Start();
    }
}
