using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>How long a session lasts at most from signing in, however much it is used (ADR 46).</summary>
/// <param name="Length">Of most accounts.</param>
/// <param name="DriversLength">Of an account whose only memberships are as contractor: a driver's day is longer.</param>
internal sealed record SessionLengths(TimeSpan Length, TimeSpan DriversLength)
{
    /// <summary>The rows of ended sessions are stored for a day, so no cookie may be valid for longer.</summary>
    private const int MaxHours = 24;

    public static SessionLengths Of(IConfiguration configuration) =>
        new(Hours(configuration, "Session:Hours", 12), Hours(configuration, "Session:DriversHours", 16));

    public TimeSpan Of(Viewer viewer) =>
        viewer.Memberships.All(membership => membership.Role == Role.Contractor) ? DriversLength : Length;

    private static TimeSpan Hours(IConfiguration configuration, string setting, int usual) =>
        configuration[setting] is not { Length: > 0 } text ? TimeSpan.FromHours(usual)
        : int.TryParse(text, out var hours) && hours is >= 1 and <= MaxHours ? TimeSpan.FromHours(hours)
        : throw new StorageException($"{setting.Replace(":", "__")} must be 1 to {MaxHours}, in whole hours.");
}
