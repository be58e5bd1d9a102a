using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A server that lets one address ask as much as a test needs.</summary>
public sealed class RoomyApp(Databases databases) : TeleSSLApp(databases)
{
    protected override Host Started(IReadOnlyDictionary<string, string?> settings) =>
        base.Started(new Dictionary<string, string?>(settings)
        {
            ["Public:PerAddress"] = "100000",
            ["Public:PerDevice"] = "100000",
            ["Public:UnprovenPerAddress"] = "100000",
            ["Public:Unproven"] = "100000",
        });
}
