using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Scans;

/// <summary>Stores scans of unknown codes with who, where and when, so that they can be resolved later.</summary>
internal static class UnknownScans
{
    private const string Subject = "unknown-scan";
    private const int MaxCodeLength = 4096;

    public static async Task Keep(Tx tx, Scan scan, Stamp stamp)
    {
        var kept = await tx.ExecuteCounted(
            """
            INSERT INTO unknown_scan (id, version, codes, at, occurred_at, actor, organisation, location, task)
            VALUES (@Id, 1, @codes, @At, @OccurredAt, @Actor, @Organisation, @location, @task)
            ON CONFLICT (id) DO NOTHING
            """,
            new
            {
                scan.Id,
                codes = JsonSerializer.Serialize(scan.Codes.Select(Blotted), Json.Options),
                stamp.At,
                stamp.OccurredAt,
                stamp.Actor,
                stamp.Organisation,
                location = CodeOrNothing(scan.Location),
                task = SslTask.WithSlug(scan.Task)?.Slug ?? "",
            });
        if (kept == 1)
            tx.Append(Entry(scan.Id, 1, "scan.unknown", null, stamp));
    }

    /// <summary>False when it was already resolved or does not exist.</summary>
    public static async Task<bool> Resolve(Tx tx, Guid id, Guid? device, Stamp stamp)
    {
        var resolved = await tx.ExecuteCounted(
            """
            UPDATE unknown_scan SET version = 2, device = @device, resolved_at = @At, resolved_by = @Actor
            WHERE  id = @id AND resolved_at IS NULL
            """,
            new { id, device, stamp.At, stamp.Actor });
        if (resolved == 1)
            tx.Append(Entry(id, 2, "scan.resolved", device, stamp));
        return resolved == 1;
    }

    // A user may scan a health card, which carries a CPR number, or a label of ours that is not in scope, which carries its proof.
    private static string Blotted(string? code)
    {
        var bare = LabelProof.Without(code ?? "");
        var kept = bare[..Math.Min(bare.Length, MaxCodeLength)];
        kept = Characters.ArePlain(kept) ? kept : string.Concat(kept.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
        return PersonalData.Blotted(kept);
    }

    private static string? CodeOrNothing(string? text) => Code.Parse(text ?? "").Accepted(out var code, out _) ? code.Value : null;

    private static JournalEntry Entry(Guid id, int version, string kind, Guid? device, Stamp stamp) =>
        JournalEntry.Of(stamp, Subject, id.ToString(), version, kind, JsonSerializer.Serialize(new { device }, Json.Options));
}
