using System.Security.Cryptography;
using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices.Codes;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Public;

/// <summary>
/// Records fault reports made through a device's label. If a citizen has the device, a ticket is opened; otherwise the report waits for an
/// agent.
/// </summary>
internal sealed class FaultReportStore(
    TicketStore tickets, CatalogueStore catalogues, SightReader sights, CodeResolver codes, TextKeys keys)
{
    public const string Subject = "fault-report";

    // Without characters that are easily confused when read aloud or written down.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int ReceiptLength = 8;

    /// <summary>Returns the receipt, in the same format whatever became of the report.</summary>
    public async Task<Result<string>> Take(Tx tx, FaultReport report, Stamp stamp)
    {
        var ticket = await Device(tx, report, stamp) is { } device && report.About(device) is { } opening
            && (await tickets.Open(tx, opening, PublicActor.Viewer, stamp)).Accepted(out var opened, out _) ? opened : null;
        var id = Guid.CreateVersion7(stamp.At);
        // A ticket has its own copy.
        var key = ticket is null ? await keys.New(tx, new TextSubject(id, Subject, null), stamp) : null;
        var row = new Row(
            id, $"F-{RandomNumberGenerator.GetString(Letters, ReceiptLength)}", stamp.At, report.What.Kebab(), ticket?.Id)
        {
            Code = await Seal(tx, key, PersonalData.Blotted(report.Code), stamp),
            Text = await Seal(tx, key, report.Text.Value, stamp),
            Phone = await Seal(tx, key, report.Phone?.Value, stamp),
        };
        await tx.Execute(
            """
            INSERT INTO fault_report (id, version, receipt, at, category, ticket, code, text, phone)
            VALUES (@Id, 1, @Receipt, @At, @Category, @Ticket, @Code, @Text, @Phone)
            """,
            row);
        Tell(tx, row.Id, 1, "fault-report.received", row.Category, row.Ticket, stamp);
        return row.Receipt;
    }

    /// <summary>
    /// An agent has handled it, and may have opened a ticket. The daily upkeep deletes its texts a month after it was received.
    /// </summary>
    public async Task<Result<Guid>> Handle(Tx tx, Guid id, Guid? ticket, Viewer viewer, Stamp stamp)
    {
        // A report that opened a ticket is handled through that ticket.
        const string select = """
            SELECT category AS Category, handled_by AS HandledBy FROM fault_report
            WHERE  id = @id AND (ticket IS NULL OR handled_by IS NOT NULL)
            """;
        if (await tx.Find<Kept>(select, new { id }) is not { } kept)
            return Refusal.NotFound("report");
        if (ticket is { } named && await TicketStore.Find(tx, named, (await sights.Of(viewer, tx, stamp)).Tickets) is null)
            return Refusal.Invalid("ticket", "is unknown", "unknown-ticket");
        if (kept.HandledBy == stamp.Actor)
            return id;
        if (kept.HandledBy is { } other)
            return new Refusal("already-handled", "Someone else has already handled the report.").With("by", other);
        await tx.Execute(
            "UPDATE fault_report SET version = 2, ticket = @ticket, handled_by = @Actor WHERE id = @id", new { id, ticket, stamp.Actor });
        if (ticket is { } about)
            await keys.Join(tx, id, about);
        Tell(tx, id, 2, "fault-report.handled", kept.Category, ticket, stamp);
        return id;
    }

    private async Task<Device?> Device(Tx tx, FaultReport report, Stamp stamp)
    {
        var reading = codes.Read([report.Code], stamp.Today);
        return reading.Refused is null
            ? (await CodeResolver.Resolve(reading.Value, await catalogues.In(tx), PublicActor.Devices, tx)).Device?.Device
            : null;
    }

    private static async Task<Guid?> Seal(Tx tx, TextKey? key, string? text, Stamp stamp) =>
        key is not null && text is not null ? await Notes.Seal(tx, key, text, stamp) : null;

    private static void Tell(Tx tx, Guid id, int version, string kind, string category, Guid? ticket, Stamp stamp) =>
        tx.Append(
            DeskJournal.Entry(
                Subject, id, version, kind, null, JsonSerializer.Serialize(new { id, version, category, ticket }, Json.Options), stamp));

    private sealed record Row(Guid Id, string Receipt, DateTimeOffset At, string Category, Guid? Ticket)
    {
        public Guid? Code { get; init; }

        public Guid? Text { get; init; }

        public Guid? Phone { get; init; }
    }

    private sealed record Kept
    {
        public required string Category { get; init; }

        public string? HandledBy { get; init; }
    }
}
