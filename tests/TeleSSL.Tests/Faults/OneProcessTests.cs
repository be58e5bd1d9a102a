using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>SQLite is for one process.</summary>
public class OneProcessTests(Databases databases)
{
    [Fact]
    public async Task A_second_process_on_the_same_folder_is_refused_until_the_first_is_dead()
    {
        Assert.SkipWhen(Databases.OnPostgres, "Several processes may run on one PostgreSQL; see TwoProcessTests.");
        var settings = await databases.New();
        await using var first = await new ServerProcess(settings).Start();
        await using var second = new ServerProcess(settings);

        Assert.NotEqual(0, await second.Refuses());
        Start.SaysOneLine(second, settings["Storage:Path"]!);
        (await (await first.As("admin1")).Get("/api/tasks")).Expect(200);

        await first.Kill();
        await second.Start();
        (await (await second.As("admin1")).Get("/api/tasks")).Expect(200);
    }
}
