using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

internal static class Clocks
{
    /// <summary>How a ticket's clocks are read.</summary>
    public static async Task<StoppedClock[]> Of(TeleSSLApp app, Guid ticket) =>
    [
        .. (await app.Reads("spoc1", $"/api/tickets/{ticket}/clocks")).Json.EnumerateArray().Select(clock => new StoppedClock(
            clock.GetProperty("clock").GetString()!, clock.GetProperty("state").GetString()!,
            clock.GetProperty("dueAt").GetDateTimeOffset(), clock.GetProperty("targetSeconds").GetInt64())),
    ];
}
