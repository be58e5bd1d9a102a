using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>Where FUT and we say different things: the state of one difference; nothing personal.</summary>
internal sealed record FutDifference
{
    public required Guid Id { get; init; }

    public int Version { get; init; } = 1;

    public required FutDifferenceKind Kind { get; init; }

    /// <summary>Which part of the order or device: one word, such as <c>days</c>.</summary>
    public required string What { get; init; }

    public Guid? Order { get; init; }

    public int? Line { get; init; }

    public Guid? Device { get; init; }

    public required string Municipality { get; init; }

    public required string Unit { get; init; }

    /// <summary>Why an order waits.</summary>
    public FutBecause? Because { get; init; }

    /// <summary>What FUT says and what we say; codes, words and times alone.</summary>
    public string? Theirs { get; init; }

    public string? Ours { get; init; }

    public required DateTimeOffset FoundAt { get; init; }

    public DateTimeOffset? SettledAt { get; init; }

    public FutSettlement? Settlement { get; init; }

    public string? SettledBy { get; init; }

    /// <summary>The sealed reason of who left it as it is.</summary>
    public Guid? Reason { get; init; }

    /// <summary>What two findings of the same difference share.</summary>
    public string About => $"{Order?.ToString() ?? Device?.ToString() ?? "-"}/{Line}/{What}";
}

/// <summary>The list of differences. To raise one that is open already changes nothing.</summary>
internal static class FutDifferences
{
    public const string Subject = "fut-difference";

    private const string Insert = """
        INSERT INTO fut_difference (id, version, kind, about, order_id, line, device, municipality, unit, found_at, state)
        VALUES (@Id, @Version, @kind, @About, @Order, @Line, @Device, @Municipality, @Unit, @FoundAt, @json)
        ON CONFLICT (kind, about) WHERE settled_at IS NULL DO NOTHING
        """;

    private const string Update = """
        UPDATE fut_difference
        SET    version = @Version, settled_at = @SettledAt, settlement = @settlement, state = @json
        WHERE  id = @Id AND version = @Version - 1
        """;

    public static FutDifference Parse(string state) => JsonSerializer.Deserialize<FutDifference>(state, Json.Stored)!;

    /// <summary>A new difference of an order that we hold.</summary>
    public static FutDifference Of(
        FutOrderState order, FutDifferenceKind kind, string what, Stamp stamp, int? line = null, Guid? device = null) => new()
        {
            Id = Guid.CreateVersion7(stamp.At),
            Kind = kind,
            What = what,
            Order = order.Order,
            Line = line,
            Device = device,
            Municipality = order.Municipality,
            Unit = order.Unit,
            FoundAt = stamp.At,
        };

    /// <summary>Adds it to the list; false when it is there already.</summary>
    public static async Task<bool> Raise(Tx tx, FutDifference found, Stamp stamp)
    {
        var json = JsonSerializer.Serialize(found, Json.Stored);
        var row = new
        {
            found.Id,
            found.Version,
            kind = found.Kind.Kebab(),
            found.About,
            found.Order,
            found.Line,
            found.Device,
            found.Municipality,
            found.Unit,
            found.FoundAt,
            json,
        };
        if (await tx.ExecuteCounted(Insert, row) == 0)
            return false;
        tx.Append(Entry(found, "found", json, stamp));
        return true;
    }

    /// <summary>Settles one. False when somebody else did.</summary>
    public static async Task<bool> Settle(Tx tx, FutDifference open, FutSettlement settlement, Guid? reason, Stamp stamp)
    {
        var settled = open with
        {
            Version = open.Version + 1,
            SettledAt = stamp.At,
            Settlement = settlement,
            SettledBy = stamp.Actor,
            Reason = reason,
        };
        var json = JsonSerializer.Serialize(settled, Json.Stored);
        if (await tx.ExecuteCounted(
            Update, new { settled.Id, settled.Version, settled.SettledAt, settlement = settlement.Kebab(), json }) == 0)
            return false;
        tx.Append(Entry(settled, settlement == FutSettlement.Gone ? "gone" : "settled", json, stamp));
        return true;
    }

    /// <summary>Settles the open ones of an order that are no longer there: of a kind, or all.</summary>
    public static async Task Gone(Tx tx, Guid order, FutDifferenceKind? kind, int? line, Stamp stamp)
    {
        foreach (var open in await OpenOf(tx, order))
            if ((kind is null || open.Kind == kind) && (kind is null || open.Line == line))
                await Settle(tx, open, FutSettlement.Gone, null, stamp);
    }

    /// <summary>The open differences of an order.</summary>
    public static async Task<IReadOnlyList<FutDifference>> OpenOf(Query query, Guid order) =>
        [.. (await query.List<string>(
            "SELECT state FROM fut_difference WHERE order_id = @order AND settled_at IS NULL ORDER BY id", new { order })).Select(Parse)];

    private static JournalEntry Entry(FutDifference difference, string kind, string json, Stamp stamp) =>
        JournalEntry.Of(
            stamp, Subject, difference.Id.ToString(), difference.Version, $"{Subject}.{kind}", JournalEntry.StateAnd(null, json)) with
        {
            Municipality = difference.Municipality.Length > 0 ? difference.Municipality : null,
            Unit = difference.Unit.Length > 0 ? difference.Unit : null,
        };
}
