using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>A server behind a proxy, with the town hall's network known.</summary>
public sealed class DoorApp(Databases databases) : TeleSSLApp(databases)
{
    public const string TownHall = "198.51.100.7";

    public static Host Behind(IReadOnlyDictionary<string, string?> settings)
    {
        var host = new Host(new Dictionary<string, string?>(settings)
        {
            ["FORWARDEDHEADERS_ENABLED"] = "true",
            ["SignIn:KnownNetworks"] = "198.51.100.0/24, 2001:db8:5::/48",
            ["SignIn:NamesPerKnownAddress"] = "40",
        });
        host.Start();
        return host;
    }

    /// <summary>For a second server on a database of its own.</summary>
    public Task<Dictionary<string, string?>> NewDatabase() => Database();

    protected override Host Started(IReadOnlyDictionary<string, string?> settings) => Behind(settings);
}
