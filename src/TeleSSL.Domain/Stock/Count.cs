namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>count</c>: compares what was seen at a location with what should be there. It does not move any device.</summary>
/// <param name="Found">Devices that should be there and were seen.</param>
/// <param name="Missing">Devices that should be there and were not seen.</param>
/// <param name="Unexpected">Devices seen that should be elsewhere.</param>
/// <param name="Unknown">Codes seen that match no device within the viewer's scope, as read.</param>
public sealed record Count(
    IReadOnlyList<Guid> Found, IReadOnlyList<Guid> Missing, IReadOnlyList<Guid> Unexpected, IReadOnlyList<string> Unknown)
{
    /// <summary>Compares; a device scanned twice counts once.</summary>
    /// <param name="expected">The devices registered at this location.</param>
    /// <param name="seen">The devices recognised; duplicates are allowed.</param>
    /// <param name="unknown">Codes not recognised.</param>
    public static Count Of(IReadOnlyCollection<Guid> expected, IReadOnlyCollection<Guid> seen, IReadOnlyList<string> unknown) =>
        new([.. expected.Intersect(seen)], [.. expected.Except(seen)], [.. seen.Except(expected)], [.. unknown.Distinct()]);
}
