using System.Security.Cryptography;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>A server whose citizens are sealed with an older master key, so that there is something to rotate.</summary>
public sealed class JournalApp(Databases databases) : TeleSSLApp(databases)
{
    protected override Host Started(IReadOnlyDictionary<string, string?> settings)
    {
        var older = File.ReadAllText(Path.Combine(settings["Storage:Path"]!, "dev-master.key"));
        var newer = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        return base.Started(new Dictionary<string, string?>(settings) { ["Vault:MasterKey"] = $"newer:{newer},dev:{older}" });
    }
}
