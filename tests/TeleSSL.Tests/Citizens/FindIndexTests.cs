using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Citizens.Finding;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>What lies in the vault for finding names. Each test has a server and a database of its own.</summary>
public class FindIndexTests(Databases databases)
{
    [Fact]
    public async Task Citizens_from_before_the_index_can_be_found_soon_after_the_start()
    {
        var settings = await Settings();
        var people = Enumerable.Range(0, 60).Select(_ => Person.New()).ToArray();
        await using (var before = await Started.With(settings))
            foreach (var person in people)
                await before.Registers(person);
        await Stored.Execute(settings, "DELETE FROM vault.name_label; DELETE FROM vault.named_citizen; DELETE FROM vault.name_key");

        await using var after = await Started.With(settings);

        await after.IsComplete();
        foreach (var person in people)
            Assert.Equal(1, await after.Finds(person));
    }

    [Fact]
    public async Task A_lost_key_is_made_anew_with_all_that_it_had_hidden()
    {
        var settings = await Settings();
        var person = Person.New();
        await using (var before = await Started.With(settings))
            await before.Registers(person);
        var (labels, refs) = (await Labels(settings), await Refs(settings));
        await Stored.Execute(settings, "DELETE FROM vault.name_key");

        await using var after = await Started.With(settings);

        await after.IsComplete();
        Assert.Equal(1, await after.Finds(person));
        Assert.Equal(labels.Count, (await Labels(settings)).Count);
        Assert.Empty(labels.Intersect(await Labels(settings)));
        Assert.Empty(refs.Intersect(await Refs(settings)));
    }

    [Fact]
    public async Task What_a_power_cut_tore_apart_is_put_right()
    {
        var settings = await Settings();
        var (renamed, erased, unregistered) = (Person.New(), Person.New(), Person.New());
        var others = (await Labels(settings)).Count;
        Guid[] ids;
        await using (var before = await Started.With(settings))
        {
            ids = [await before.Registers(renamed), await before.Registers(erased), await before.Registers(unregistered)];
            (await before.Admin.Post($"/api/citizens/{ids[0]}/change", new { name = "Et Andet Navn" })).Expect(200);
        }

        // The vault knows a change that the register does not; the register an erase and no registration.
        await Stored.Execute(settings, "UPDATE vault.named_citizen SET version = 3 WHERE citizen = @id", new { id = ids[0] });
        await Stored.Execute(settings, "UPDATE citizen SET status = 'erased', cpr_hash = NULL, phone_hash = NULL, sealed = NULL WHERE id = @id", new { id = ids[1] });
        await Stored.Execute(settings, "DELETE FROM citizen WHERE id = @id", new { id = ids[2] });

        await using var after = await Started.With(settings);

        await after.IsComplete();
        Assert.Equal((1, 0, 0), (await after.Finds(renamed with { Name = "Et Andet Navn" }), await after.Finds(erased), await after.Finds(unregistered)));
        Assert.Equal([ids[0]], (await Stored.List<Guid>(settings, "SELECT citizen FROM vault.named_citizen")).Intersect(ids));
        Assert.Equal(2, await Stored.Value<int>(settings, "SELECT version FROM vault.named_citizen WHERE citizen = @id", new { id = ids[0] }));
        (await after.Admin.Post($"/api/citizens/{ids[0]}/erase", new { })).Expect(200);
        Assert.Equal(others, (await Labels(settings)).Count);
    }

    [Fact]
    public async Task A_filling_that_failed_is_tried_again_a_minute_later()
    {
        var settings = await Settings();
        var person = Person.New();
        await using var server = await Started.With(settings);
        var id = await server.Registers(person);
        await server.IsComplete();
        var whole = await Stored.Value<byte[]>(settings, "SELECT sealed FROM citizen WHERE id = @id", new { id });
        await Stored.Execute(settings, "UPDATE vault.named_citizen SET version = 9 WHERE citizen = @id", new { id });
        await Stored.Execute(settings, "UPDATE citizen SET sealed = @broken WHERE id = @id", new { id, broken = whole.Reverse().ToArray() });
        var time = new ManualTime();
        using var fill = ActivatorUtilities.CreateInstance<NameFill>(server.Host.Services, time);

        await fill.StartAsync(TestContext.Current.CancellationToken);
        await time.IsWaitedExactly(TimeSpan.FromMinutes(1));
        Assert.False(fill.IsComplete);
        await Stored.Execute(settings, "UPDATE citizen SET sealed = @whole WHERE id = @id", new { id, whole });
        Assert.Equal(9, await Indexed());
        time.Pass(TimeSpan.FromMinutes(1));

        await Eventually.Is(() => Task.FromResult(fill.IsComplete), "the second try");
        Assert.Equal(1, await Indexed());
        Assert.Equal(1, await server.Finds(person));

        Task<int> Indexed() => Stored.Value<int>(settings, "SELECT version FROM vault.named_citizen WHERE citizen = @id", new { id });
    }

    [Fact]
    public async Task A_stolen_vault_shows_neither_who_is_under_a_label_nor_who_shares_one()
    {
        var settings = await Settings();
        await using var server = await Started.With(settings);
        var ids = new List<Guid>();
        for (var i = 0; i < 10; i++)
            ids.Add(await server.Registers(Person.New() with { Name = "Samme Navn" }));

        var rows = (await Stored.Everything(settings)).Where(row => row.Table == "vault.name_label").ToArray();

        Assert.NotEmpty(rows);
        Assert.Equal(rows.Length, rows.Select(row => Convert.ToHexString((byte[])row.Values["ref"])).Distinct().Count());
        Assert.All(ids, id => Assert.DoesNotContain(rows, row => row.Blobs.Any(blob => blob.SequenceEqual(id.ToByteArray(bigEndian: true)))));
        Assert.All(rows, row => Assert.DoesNotContain(row.Texts, text => text.Contains("samme", StringComparison.OrdinalIgnoreCase)));
    }

    private async Task<IReadOnlyDictionary<string, string?>> Settings()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        return await databases.New();
    }

    private static Task<IReadOnlyList<long>> Labels(IReadOnlyDictionary<string, string?> settings) =>
        Stored.List<long>(settings, "SELECT label FROM vault.name_label");

    private static async Task<IReadOnlyList<string>> Refs(IReadOnlyDictionary<string, string?> settings) =>
        [.. (await Stored.List<byte[]>(settings, "SELECT ref FROM vault.name_label")).Select(Convert.ToHexString)];

    private sealed record Started(Host Host, Client Admin) : IAsyncDisposable
    {
        public static async Task<Started> With(IReadOnlyDictionary<string, string?> settings)
        {
            var host = new Host(settings);
            host.Start();
            return new Started(host, await TeleSSLApp.SignIn(host, "admin1"));
        }

        public async Task<Guid> Registers(Person person) => (await Admin.Post("/api/citizens", person.Registration())).Expect(201).Id;

        public Task IsComplete() => Eventually.Is(
            () => Task.FromResult(Host.Services.GetRequiredService<NameFill>().IsComplete), "the index of names");

        public async Task<int> Finds(Person person)
        {
            var found = (await Admin.Post("/api/citizens/find", new { name = person.Name, born = person.Born(), reason = "check" })).Expect(200);
            Assert.True(found["complete"].GetBoolean());
            return found["items"].GetArrayLength();
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
