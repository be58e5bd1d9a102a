using TeleSSL.Tests.House;
using TeleSSL.Tests.Partners;

namespace TeleSSL.Tests.FormerRelease.Making;

/// <summary>A server with keys that anyone may know: it began with one master key, and has another now.</summary>
internal sealed class MakingApp(Databases databases) : PartnersApp(databases)
{
    private readonly Databases databases = databases;

    public static string MasterKeys => $"test-2:{Key(0x22)},{FirstMasterKey}";

    public static string LookupKey => Key(0x77);

    private static string FirstMasterKey => $"test-1:{Key(0x11)}";

    protected override async Task<Dictionary<string, string?>> Database()
    {
        var settings = await databases.Empty();
        (settings["Vault:MasterKey"], settings["Vault:LookupKey"]) = (FirstMasterKey, LookupKey);
        await using (var first = new Host(settings, demo: true))
            first.Start();
        settings["Vault:MasterKey"] = MasterKeys;
        return settings;
    }

    private static string Key(byte pattern) => Convert.ToBase64String([.. Enumerable.Repeat(pattern, 32)]);
}
