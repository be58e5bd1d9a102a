using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Partners;

/// <summary>Telma's announcements. The journal records that there is one; the text is stored here.</summary>
internal sealed class AnnouncementStore(Db db)
{
    private const int MaxShown = 200;

    /// <summary>Current announcements, latest first.</summary>
    public Task<AnnouncementAnswer[]> Current(CancellationToken ct) => db.Read(async query =>
        (await query.List<AnnouncementRow>(
            $"{AnnouncementRow.Select} WHERE NOT ended ORDER BY starts_at DESC, id DESC LIMIT @MaxShown", new { MaxShown }))
            .Select(row => row.Answer).ToArray(), ct);

    /// <summary>
    /// Stores the full list: saves new and changed announcements, and ends those that have ended or are no longer listed.
    /// </summary>
    public static async Task Take(Tx tx, IReadOnlyList<TelmaAnnouncement> reported, Stamp stamp)
    {
        var known = (await tx.List<AnnouncementRow>($"{AnnouncementRow.Select} WHERE partner = @Name", new { TelmaModule.Name }))
            .ToDictionary(row => row.Number);
        foreach (var one in reported.Where(one => one.Id.Length <= 64 && Characters.ArePlain(one.Id))
                     .GroupBy(one => one.Id).Select(same => same.MaxBy(one => one.Version)!))
        {
            var before = known.GetValueOrDefault(one.Id);
            known.Remove(one.Id);
            var after = AnnouncementRow.Of(one, before, stamp);
            if (before is null ? !after.Ended : after.Said > before.Said || after.Ended != before.Ended)
                await Save(tx, before, after, stamp);
        }

        foreach (var gone in known.Values.Where(row => !row.Ended))
            await Save(tx, gone, gone with { Version = gone.Version + 1, Ended = true }, stamp);
    }

    private static async Task Save(Tx tx, AnnouncementRow? before, AnnouncementRow after, Stamp stamp)
    {
        await tx.Execute(before is null ? AnnouncementRow.Insert : AnnouncementRow.Update, after);
        tx.Append(JournalEntry.Of(
            stamp, AnnouncementRow.Subject, after.Id.ToString(), after.Version,
            $"{AnnouncementRow.Subject}.{(after.Ended ? "ended" : before is null ? "new" : "changed")}",
            JsonSerializer.Serialize(new { state = after.State }, Json.Options)));
    }
}
