namespace TeleSSL.Contracts;

/// <summary>Answer of <c>GET /api/devices/counts</c>: one line for each combination that occurs.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Items">By combination.</param>
public sealed record DeviceCountsAnswer(long Total, IReadOnlyList<DeviceCount> Items);

/// <summary>The number of devices with the same values.</summary>
public sealed record DeviceCount
{
    /// <summary>The unit that owns them.</summary>
    public required string Unit { get; init; }

    /// <summary>Municipality of the citizens who have them; null for devices that no citizen has.</summary>
    public string? Municipality { get; init; }

    /// <summary>The programme they serve; null for devices that no citizen has.</summary>
    public string? Programme { get; init; }

    /// <summary>Model code.</summary>
    public required string Model { get; init; }

    /// <summary>Kebab text, e.g. <c>in-use</c>.</summary>
    public required string Custody { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }
}
