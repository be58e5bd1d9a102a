namespace TeleSSL.Server.Devices;

internal static class AssetTags
{
    public static string Short(long tag) => $"TS-{tag:0000000}";

    public static long? NumberIn(string text) =>
        text.StartsWith("TS-", StringComparison.OrdinalIgnoreCase) && long.TryParse(text.AsSpan(3), out var number) ? number : null;
}
