using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease.Making;

/// <summary>Copies a database that is in use, as a whole and as small as it can be.</summary>
internal static class MadeFiles
{
    public static async Task Write(IReadOnlyDictionary<string, string?> settings, string folder)
    {
        Directory.CreateDirectory(folder);
        if (Databases.OnPostgres)
            await WriteDump(settings, Path.Combine(folder, FormerData.Dump));
        else
            await WriteFiles(settings, folder);
        FormerData.Copy(Path.Combine(settings["Storage:Path"]!, FormerData.Attachments), Path.Combine(folder, FormerData.Attachments), "*");
    }

    private static async Task WriteFiles(IReadOnlyDictionary<string, string?> settings, string folder)
    {
        await Stored.Execute(settings, "VACUUM main INTO @file", new { file = Path.Combine(folder, "telessl.db") });
        await Stored.Execute(settings, "VACUUM vault INTO @file", new { file = Path.Combine(folder, "telessl-keys.db") });
    }

    private static async Task WriteDump(IReadOnlyDictionary<string, string?> settings, string file)
    {
        await PostgresProgram.Run("pg_dump", settings, "--no-owner", "--no-privileges", "-f", file);
        // psql of an older minor version does not know the command that guards a dump, and this dump is our own.
        var lines = (await File.ReadAllLinesAsync(file)).Where(line => !line.StartsWith("\\restrict ", StringComparison.Ordinal)
            && !line.StartsWith("\\unrestrict ", StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, string.Join('\n', lines) + "\n");
    }
}
