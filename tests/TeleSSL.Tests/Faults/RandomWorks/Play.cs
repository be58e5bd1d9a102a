using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults.RandomWorks;

/// <summary>A work that was sent, its answer, and the last entries of the journal before and after.</summary>
internal sealed record Sent(Work Work, Answer Answer, long Before, long After)
{
    public bool Accepted => (int)Answer.Status is 200 or 201;

    public (string, Guid, int) Changed => (Work.Subject, Answer.Id, Answer.ETag is { } tag ? int.Parse(tag.Trim('"')) : 1);
}

/// <summary>An entry of the journal, as far as the model asks.</summary>
internal sealed record Entry
{
    public required long Seq { get; init; }

    public required string Kind { get; init; }

    public required string SubjectKind { get; init; }

    public required string SubjectId { get; init; }

    public required int Version { get; init; }

    public (string, Guid, int) Changed => (SubjectKind, Guid.TryParse(SubjectId, out var id) ? id : default, Version);
}

/// <summary>One seed: random works from many callers at once, through two processes where there can be two.</summary>
internal sealed class Play(TwoServers servers, int seed, int count)
{
    private const int Callers = 8;
    private static readonly string[] Municipalities = ["461", "430"];
    private readonly Random random = new(seed);
    private readonly string mark = Given.Serial().ToLowerInvariant();
    private Guid[] devices = [];
    private Guid[] citizens = [];
    private Guid[] tickets = [];

    public World World { get; } = new();

    public string Programme => $"trial-{mark}";

    public long Start { get; private set; }

    public string Component(int number) => $"{mark}-{number}";

    /// <summary>What is there before the first work.</summary>
    public async Task Prepare()
    {
        var desk = await servers.As("spoc1", atSecond: false);
        citizens = [await Given.Citizen(servers.App), await Given.Citizen(servers.App), await Given.Citizen(servers.App)];
        devices = await Many(4, () => Given.ReadyDevice(servers.App, "scale"));
        tickets = await Many(4, async () => (await new OpenTicket($"{mark}-claimed", "461").Send(new Caller(desk, desk, "spoc1"))).Expect(201).Id);
        (await servers.First.Post("/api/programmes", new { code = Programme, name = "Trial", app = "telma", kit = new[] { new { model = "scale", quantity = 1 } } })).Expect(201);
        foreach (var device in devices)
            World.Devices[device] = new World.Device(2, "", null, false);
        foreach (var ticket in tickets)
            World.Tickets[ticket] = new World.Ticket(1, null);
        Start = await LastSeq();
    }

    public async Task<IReadOnlyList<Sent>> Run()
    {
        Work[] works = [.. Enumerable.Range(0, count).Select(_ => Next())];
        Caller[] callers = [await CallerAt(false, "spoc1"), await CallerAt(true, "spoc2")];
        var sent = new Sent[works.Length];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < works.Length;)
            {
                var before = await LastSeq();
                var answer = await works[i].Send(callers[caller % callers.Length]);
                sent[i] = new Sent(works[i], answer, before, await LastSeq());
            }
        })));
        return sent;
    }

    /// <summary>The journal's own order of what was done.</summary>
    public Task<List<Entry>> Journal() => servers.Db.Read(query => query.List<Entry>(
        """
        SELECT seq AS Seq, kind AS Kind, subject_kind AS SubjectKind, subject_id AS SubjectId, subject_version AS Version
        FROM   journal
        WHERE  seq > @Start AND subject_kind IN ('device', 'recall', 'ticket', 'agreement', 'incident')
        ORDER  BY seq
        """,
        new { Start }));

    private Work Next() => random.Next(100) switch
    {
        < 22 => NextProcure(),
        < 25 => new Recall(Lot(), $"FSN-{mark}-{random.Next(8)}"),
        < 45 => new Reserve(Any(devices), Any(citizens)),
        < 60 => new Release(Any(devices)),
        < 70 => new OpenTicket(Component(random.Next(Math.Max(2, count / 40))), Any(Municipalities)),
        < 83 => new Claim(Any(tickets)),
        < 92 => new ReleaseTicket(Any(tickets)),
        _ => NextAgreement(),
    };

    // A key always comes with the same body.
    private Procure NextProcure()
    {
        var number = random.Next(Math.Max(10, count / 5));
        return new Procure($"{mark}-{number}", $"lot-{mark}-{number % 5}", number % 3 == 0 ? $"{mark}-{number}" : null);
    }

    private Agree NextAgreement()
    {
        var from = random.Next(2030, 2090);
        return new Agree("461", Programme, from, from + random.Next(1, 4));
    }

    private string Lot() => $"lot-{mark}-{random.Next(5)}";

    private T Any<T>(T[] of) => of[random.Next(of.Length)];

    private async Task<Caller> CallerAt(bool second, string agent) =>
        new(second ? servers.Second : servers.First, await servers.As(agent, second), agent);

    private Task<long> LastSeq() => servers.Db.Read(query => query.Find<long>("SELECT max(seq) FROM journal"));

    private static async Task<Guid[]> Many(int count, Func<Task<Guid>> make)
    {
        var made = new Guid[count];
        for (var i = 0; i < count; i++)
            made[i] = await make();
        return made;
    }
}
