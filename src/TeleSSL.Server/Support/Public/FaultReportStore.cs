using System.Security.Cryptography;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Public;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Public;

/// <summary>
/// Records fault reports made through a device's label, and what agents do about those that wait. What becomes of a report is decided
/// afterwards (<see cref="FaultReportTickets"/>).
/// </summary>
internal sealed class FaultReportStore(Db db, SightReader sights, TextKeys keys)
{
    public const string Subject = "fault-report";

    // Without characters that are easily confused when read aloud or written down.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int ReceiptLength = 8;

    /// <summary>Returns the receipt. It writes the same rows whatever the code means.</summary>
    public async Task<Result<string>> Take(Tx tx, FaultReport report, ReportedDevice reported, Stamp stamp)
    {
        var id = Guid.CreateVersion7(stamp.At);
        var key = await keys.New(tx, new TextSubject(id, Subject, null), stamp);
        var row = new Row(
            id, $"F-{RandomNumberGenerator.GetString(Letters, ReceiptLength)}", stamp.At, report.What.Kebab(), reported.Id, reported.IsProven)
        {
            Code = await Seal(tx, key, PersonalData.Blotted(LabelProof.Without(report.Code)), stamp),
            Text = await Seal(tx, key, report.Text.Value, stamp),
            Phone = await Seal(tx, key, report.Phone?.Value, stamp),
        };
        await tx.Execute(
            """
            INSERT INTO fault_report (id, version, receipt, at, category, code, text, phone, device, proven, due)
            VALUES (@Id, 1, @Receipt, @At, @Category, @Code, @Text, @Phone, @Device, @IsProven, TRUE)
            """,
            row);
        tx.Append(FaultReportState.Entry("fault-report.received", new(row.Id, 1, row.Category, null, null), stamp));
        await tx.Raise(db.Signals.Of(FaultReportService.Received));
        return row.Receipt;
    }

    /// <summary>
    /// An agent has handled it, and may have opened a ticket. The daily upkeep deletes its texts a month after it was received.
    /// </summary>
    public async Task<Result<Guid>> Handle(Tx tx, Guid id, Guid? ticket, Viewer viewer, Stamp stamp)
    {
        var scope = (await sights.Of(viewer, tx, stamp)).Tickets;
        var parameters = new Parameters(new { id });
        // A report that opened a ticket is handled through that ticket.
        var select = $"""
            SELECT r.version AS Version, r.category AS Category, r.why AS Why, r.handled_by AS HandledBy
            FROM   fault_report r
            LEFT   JOIN device d ON d.id = r.device
            WHERE  r.id = @id AND (r.ticket IS NULL OR r.handled_by IS NOT NULL) AND {FaultReportList.Seen(scope, tx.Dialect, parameters)}
            """;
        if (await tx.Find<Kept>(select, parameters) is not { } kept)
            return Refusal.NotFound("report");
        if (ticket is { } named && await TicketStore.Find(tx, named, scope) is null)
            return Refusal.Invalid("ticket", UnknownProblems.Ticket);
        if (kept.HandledBy == stamp.Actor)
            return id;
        if (kept.HandledBy is { } other)
            return SupportRefusals.AlreadyHandled.With("by", other);
        var state = new FaultReportState(id, kept.Version + 1, kept.Category, ticket, kept.Why);
        await tx.Execute(
            "UPDATE fault_report SET version = @Version, ticket = @Ticket, handled_by = @Actor, due = FALSE WHERE id = @Id",
            new { state.Id, state.Version, state.Ticket, stamp.Actor });
        if (ticket is { } about)
            await keys.Join(tx, id, about);
        tx.Append(FaultReportState.Entry("fault-report.handled", state, stamp));
        return id;
    }

    private static async Task<Guid?> Seal(Tx tx, TextKey key, string? text, Stamp stamp) =>
        text is not null ? await Notes.Seal(tx, key, text, stamp) : null;

    private sealed record Row(Guid Id, string Receipt, DateTimeOffset At, string Category, Guid? Device, bool IsProven)
    {
        public Guid? Code { get; init; }

        public Guid? Text { get; init; }

        public Guid? Phone { get; init; }
    }

    private sealed record Kept
    {
        public required int Version { get; init; }

        public required string Category { get; init; }

        public string? Why { get; init; }

        public string? HandledBy { get; init; }
    }
}
