namespace TeleSSL.Contracts;

/// <summary>How many orders there are.</summary>
/// <param name="Total">Their sum.</param>
/// <param name="Items">By unit, municipality, programme, kind, state and clock; without those of which there is none.</param>
public sealed record OrderCountsAnswer(long Total, IReadOnlyList<OrderCount> Items);

/// <summary>The number of orders with the same values.</summary>
public sealed record OrderCount
{
    /// <summary>Code of the unit that carries them out.</summary>
    public required string Unit { get; init; }

    /// <summary>Code of the citizens' municipality.</summary>
    public required string Municipality { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>What they are for.</summary>
    public required string Kind { get; init; }

    /// <summary>How far they are.</summary>
    public required string State { get; init; }

    /// <summary><c>running paused soon over</c>; null without a clock.</summary>
    public string? Due { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }
}
