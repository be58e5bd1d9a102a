using System.Text.Json;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>What is personal about an order at FUT: addresses that lead to the citizen. One sealed note.</summary>
/// <param name="Order">Order URL, as FUT gives it.</param>
/// <param name="Patient">Patient URL.</param>
/// <param name="CarePlan">CarePlan URL.</param>
/// <param name="Buyer">Party URL.</param>
/// <param name="Thread">FUT's thread.</param>
/// <param name="Lines">Line URLs by our line numbers.</param>
internal sealed record FutUrls(
    string Order, string? Patient, string? CarePlan, string? Buyer, string? Thread, IReadOnlyDictionary<int, string> Lines);

/// <summary>The state of an order at FUT as we hold it; nothing personal.</summary>
internal sealed record FutOrderState
{
    /// <summary>Of our order, also before there is one.</summary>
    public required Guid Order { get; init; }

    public required int Version { get; init; }

    public required FutStanding Standing { get; init; }

    /// <summary>FUT's word.</summary>
    public required string Status { get; init; }

    /// <summary>Why it waits.</summary>
    public FutBecause? Because { get; init; }

    /// <summary>The code of the rule of ours that does not allow it.</summary>
    public string? Rule { get; init; }

    /// <summary>Why a person refused it.</summary>
    public OrderReason? Refusal { get; init; }

    public string Municipality { get; init; } = "";

    public string Unit { get; init; } = "";

    public Guid? Citizen { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>A keyed hash of who receives it and where.</summary>
    public required string Receiver { get; init; }

    public bool Protected { get; init; }

    /// <summary>When it was last read.</summary>
    public required DateTimeOffset ReadAt { get; init; }
}

/// <summary>A line of an order at FUT, by our number.</summary>
internal sealed record FutLineRow
{
    public required Guid OrderId { get; init; }

    public required int Line { get; init; }

    /// <summary>Keyed hash of its URL.</summary>
    public required string UrlKey { get; init; }

    /// <summary>d to the citizen, p back, s service.</summary>
    public required string Kind { get; init; }

    /// <summary>Catalogue item URL.</summary>
    public required string Item { get; init; }

    /// <summary>FUT's word, as it was last read.</summary>
    public required string Status { get; init; }

    public FutLineKind LineKind => Kind switch
    {
        "d" => FutLineKind.Device,
        "p" => FutLineKind.Return,
        _ => FutLineKind.Service,
    };

    public static string Letter(FutLineKind kind) => kind switch
    {
        FutLineKind.Device => "d",
        FutLineKind.Return => "p",
        _ => "s",
    };
}

/// <summary>An order at FUT as we hold it.</summary>
internal sealed record FutOrderRow
{
    public const string Subject = "fut-order";

    public const string Select = """
        SELECT order_id AS OrderId, version AS Version, url_key AS UrlKey, thread_key AS ThreadKey, note AS Note, state AS State
        FROM   fut_order
        """;

    public required Guid OrderId { get; init; }

    public required int Version { get; init; }

    public required string UrlKey { get; init; }

    public required string ThreadKey { get; init; }

    public required Guid Note { get; init; }

    public required string State { get; init; }

    private FutOrderState? parsed;

    public FutOrderState Said => parsed ??= JsonSerializer.Deserialize<FutOrderState>(State, Json.Stored)!;
}
