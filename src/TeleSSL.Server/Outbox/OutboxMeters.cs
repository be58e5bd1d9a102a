using System.Diagnostics.Metrics;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Outbox;

/// <summary>
/// Queue depth, age and dead letters per partner. The outbox loop refreshes them a few times a minute; a scrape gets the last
/// values.
/// </summary>
internal sealed partial class OutboxMeters
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(15);

    private readonly Db db;
    private readonly Clock clock;
    private readonly ILogger logger;
    private readonly Counter<long> dead;
    private volatile IReadOnlyList<Waiting> seen = [];
    private DateTimeOffset lookAt;

    public OutboxMeters(Db db, Clock clock, IMeterFactory meters, ILogger<OutboxMeters> logger)
    {
        (this.db, this.clock, this.logger) = (db, clock, logger);
        var meter = meters.Own();
        dead = meter.CreateCounter<long>("telessl.outbox.dead", "{message}", "Messages that became dead letters.");
        meter.CreateObservableGauge("telessl.outbox.depth", Depths, "{message}", "Waiting messages and dead letters.");
        meter.CreateObservableGauge("telessl.outbox.age", Ages, "s", "Age of the oldest waiting message.");
    }

    public async Task Look(CancellationToken ct)
    {
        if (clock.Now < lookAt)
            return;
        seen = await db.Read(async query => await query.List<Waiting>(
            """
            SELECT p.code AS Partner, sum(CASE WHEN o.state = 'dead' THEN 1 ELSE 0 END) AS Dead,
                   sum(CASE WHEN o.state IN ('pending', 'failed') THEN 1 ELSE 0 END) AS Depth,
                   min(CASE WHEN o.state IN ('pending', 'failed') THEN o.made_at END) AS Oldest
            FROM   partner p
            LEFT   JOIN outbox o ON o.partner = p.code AND o.state IN ('pending', 'failed', 'dead')
            GROUP  BY p.code
            """), ct);
        lookAt = clock.Now + LookEvery;
    }

    /// <summary>Counts and logs a dead letter.</summary>
    public Task CountDeadLetter(OutboxRow row, string code)
    {
        dead.Add(1, PartnerTag(row.Partner));
        LogDeadLetter(row.Id, row.Partner, code);
        return Task.CompletedTask;
    }

    private IEnumerable<Measurement<long>> Depths() => seen.SelectMany(one => (Measurement<long>[])
    [
        new(one.Depth, PartnerTag(one.Partner), ServerMeter.Tag("telessl.outbox.state", "waiting")),
        new(one.Dead, PartnerTag(one.Partner), ServerMeter.Tag("telessl.outbox.state", "dead")),
    ]);

    private IEnumerable<Measurement<double>> Ages() =>
        seen.Select(one => new Measurement<double>(Age(one.Oldest), PartnerTag(one.Partner)));

    private double Age(DateTimeOffset? oldest) => oldest is { } at ? Math.Max(0, (clock.Now - at).TotalSeconds) : 0;

    private static KeyValuePair<string, object?> PartnerTag(string partner) => ServerMeter.Tag("telessl.partner", partner);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Message {Id} to {Partner} is a dead letter: {Code}. Only a replay sends it again (see the runbook)")]
    private partial void LogDeadLetter(Guid id, string partner, string code);

    private sealed record Waiting
    {
        public required string Partner { get; init; }

        public required long Depth { get; init; }

        public required long Dead { get; init; }

        public DateTimeOffset? Oldest { get; init; }
    }
}
