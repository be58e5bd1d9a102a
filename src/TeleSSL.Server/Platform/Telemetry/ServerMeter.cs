using System.Diagnostics.Metrics;

namespace TeleSSL.Server.Platform.Telemetry;

/// <summary>
/// The product's only meter. Each module creates its own instruments in it, named <c>telessl.*</c>; no tag holds personal data.
/// </summary>
internal static class ServerMeter
{
    public const string Name = "TeleSSL";

    public static Meter Own(this IMeterFactory meters) => meters.Create(Name);

    public static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
