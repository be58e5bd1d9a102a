namespace TeleSSL.Server.Devices;

internal static class AssetTags
{
    public static string Short(long tag) => $"TS-{tag:0000000}";
}
