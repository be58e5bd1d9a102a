using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>An order's row: its state as in the journal, and the columns it is searched by.</summary>
internal sealed record OrderRow(Order Order, OrderReading? Clock, long Catalogue)
{
    public const string Insert = """
        INSERT INTO ssl_order (id, version, revision, number, kind, status, thread, referral, citizen, programme, municipality, unit,
                               due_at, soon_at, paused_until, pick_due, watch_at, watched_by, state)
        VALUES (@Id, @Version, @Revision, @Number, @Kind, @Status, @Thread, @Referral, @Citizen, @Programme, @Municipality, @Unit,
                @DueAt, @SoonAt, @PausedUntil, @PickDue, @WatchAt, @WatchedBy, @State)
        """;

    public const string Update = """
        UPDATE ssl_order
        SET    version = @Version, revision = @Revision, status = @Status, citizen = @Citizen, municipality = @Municipality,
               unit = @Unit, due_at = @DueAt, soon_at = @SoonAt, paused_until = @PausedUntil, pick_due = @PickDue,
               watch_at = @WatchAt, watched_by = @WatchedBy, state = @State
        WHERE  id = @Id AND revision = @Revision - 1
        """;

    /// <summary>What a catalogue that changed says of an order that did not.</summary>
    public const string Refresh = """
        UPDATE ssl_order
        SET    due_at = @DueAt, soon_at = @SoonAt, paused_until = @PausedUntil, pick_due = @PickDue, watch_at = @WatchAt,
               watched_by = @WatchedBy
        WHERE  id = @Id AND revision = @Revision
        """;

    // Far enough for an order that has no due time to be the last of a list.
    private const long Never = 9_999_999_999;

    public static Order Parse(string state) => JsonSerializer.Deserialize<Order>(state, Json.Options)!;

    public Guid Id => Order.Id;

    public int Version => Order.Version;

    public int Revision => Order.Revision;

    public string Number => Order.Number;

    public string Kind => Order.Kind.Kebab();

    public string Status => Order.State.Kebab();

    public Guid Thread => Order.Thread;

    public Guid? Referral => Order.Referral;

    public Guid Citizen => Order.Citizen;

    public string Programme => Order.Programme;

    public string Municipality => Order.Municipality;

    public string Unit => Order.Unit;

    public DateTimeOffset? DueAt => Clock?.DueAt;

    public DateTimeOffset? SoonAt => Clock?.SoonAt;

    public DateTimeOffset? PausedUntil => Clock?.PausedUntil;

    public long? PickDue => Order.IsToPick ? DueAt?.ToUnixTimeSeconds() ?? Never : null;

    public DateTimeOffset? WatchAt => OrderWatch.Next(Order, Clock);

    public long WatchedBy => Catalogue;

    public string State { get; } = JsonSerializer.Serialize(Order, Json.Stored);
}
