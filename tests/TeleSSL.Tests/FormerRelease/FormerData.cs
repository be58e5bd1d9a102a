using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>The databases of the former release, as they lie beside this file; see README.md.</summary>
internal static class FormerData
{
    public const string Dump = "telessl.sql";
    public const string Attachments = "attachments";

    private const string Version = "0.1";

    /// <summary>That of the provider in force.</summary>
    public static string Folder => Repository.PathTo($"tests/TeleSSL.Tests/FormerRelease/{Version}/{Provider}");

    public static string Provider => Databases.OnPostgres ? "postgres" : "sqlite";

    /// <summary>Settings of a fresh copy, with its keys.</summary>
    public static async Task<Dictionary<string, string?>> Restore(Databases databases)
    {
        var (settings, facts) = (await databases.Empty(), Facts.Read(Folder));
        settings["Vault:MasterKey"] = facts.MasterKey;
        settings["Vault:LookupKey"] = facts.LookupKey;
        Copy(Folder, settings["Storage:Path"]!, "*.db");
        Copy(Path.Combine(Folder, Attachments), Path.Combine(settings["Storage:Path"]!, Attachments), "*");
        if (Databases.OnPostgres)
            await PostgresProgram.Run("psql", settings, "-q", "-X", "-v", "ON_ERROR_STOP=1", "-f", Path.Combine(Folder, Dump));
        return settings;
    }

    public static void Copy(string from, string to, string files)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from, files))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
