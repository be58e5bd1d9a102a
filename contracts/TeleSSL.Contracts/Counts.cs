namespace TeleSSL.Contracts;

/// <summary>Answer of <c>GET /api/devices/counts</c>: the whole table, one line for each sort of which there is any.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Items">By sort.</param>
public sealed record DeviceCountsAnswer(long Total, IReadOnlyList<DeviceCount> Items);

/// <summary>How many devices are alike in all of this.</summary>
public sealed record DeviceCount
{
    /// <summary>The unit that owns them.</summary>
    public required string Unit { get; init; }

    /// <summary>Municipality of those who have them; null for those that nobody has.</summary>
    public string? Municipality { get; init; }

    /// <summary>The programme they serve; null for those that nobody has.</summary>
    public string? Programme { get; init; }

    /// <summary>Model code.</summary>
    public required string Model { get; init; }

    /// <summary>Kebab text, e.g. <c>in-use</c>.</summary>
    public required string Custody { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }
}
