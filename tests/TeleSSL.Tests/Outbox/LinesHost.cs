using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Outbox;

/// <summary>A server with two further lines, and Telma by hand.</summary>
internal sealed class LinesHost : IAsyncDisposable
{
    private LinesHost(Dictionary<string, string?> database) => Host = new Host(database)
    {
        Also = services =>
        {
            services.Remove(services.Single(service => service.ImplementationType == typeof(FutPartnerLine)));
            services.AddSingleton<IPartnerLine>(Fut).AddSingleton<IPartnerLine>(Supplier);
        },
    };

    public Host Host { get; }

    public FakeLine Fut { get; } = new("fut");

    public FakeLine Supplier { get; } = new("supplier");

    public OutboxStore Store => Host.Services.GetRequiredService<OutboxStore>();

    public Db Db => Host.Services.GetRequiredService<Db>();

    public static async Task<LinesHost> Start(Databases databases)
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var database = await databases.New();
        await using (var db = Databases.Open(database))
            await db.Write<int>(async tx => await tx.ExecuteCounted(
                """
                INSERT INTO partner (code, version, state, sends_fail, asks_fail, services)
                VALUES ('supplier', 0, 'up', FALSE, FALSE, '[]')
                """));
        var lines = new LinesHost(database);
        lines.Host.Start();
        return lines;
    }

    /// <summary>Leaves messages in one transaction, in this order.</summary>
    public Task Put(params (string Partner, string SubjectKind, Guid SubjectId, string Kind)[] messages) => Db.Write<bool>(async tx =>
    {
        var writer = Host.Services.GetRequiredService<OutboxWriter>();
        foreach (var (partner, subjectKind, subjectId, kind) in messages)
            await writer.Put(
                tx, new OutboxMessage { Partner = partner, Kind = kind, SubjectKind = subjectKind, SubjectId = subjectId, Round = 1 },
                Host.Time.GetUtcNow());
        return true;
    });

    /// <summary>Until the message of this kind is in this state; gives its id.</summary>
    public async Task<Guid> Becomes(string kind, string state)
    {
        Guid? id = null;
        await Eventually.Is(
            async () => (id = await Db.Read(query => query.Find<Guid?>(
                "SELECT id FROM outbox WHERE kind = @kind AND state = @state", new { kind, state }))) is not null,
            $"{kind} {state}");
        return id!.Value;
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
