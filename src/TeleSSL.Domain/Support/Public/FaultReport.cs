using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Public;

/// <summary>A fault report on a device by someone who is not signed in: the body of <c>POST /api/public/fault-reports</c>.</summary>
/// <param name="Code">The content of the QR code on the device.</param>
/// <param name="What">The category.</param>
/// <param name="Text">The reporter's description.</param>
/// <param name="Phone">The number to call back.</param>
public sealed record FaultReport(string Code, TicketCategory What, LongText Text, Phone? Phone = null)
{
    private const int MaxCodeLength = 1000;
    private const int MaxTitleLength = 100;

    /// <summary>The report itself, or <c>invalid-content</c> when the code is not one used on labels.</summary>
    public Result<FaultReport> Checked() => Code.Length is 0 or > MaxCodeLength || !Characters.ArePlain(Code)
        ? Refusal.Invalid("code", $"must be what the QR code on the device holds, 1-{MaxCodeLength} characters")
        : this;

    /// <summary>
    /// The ticket it becomes, in the municipality of the citizen who has the device; null when no one has it, since then no desk
    /// is responsible.
    /// </summary>
    public TicketOpening? About(Device device) => device is { Citizen: { } citizen, Municipality: { } municipality }
        ? new TicketOpening(
            new FreeText(Title()), Text, Channel.Qr, new Reporter(ReporterKind.Citizen, Phone: Phone),
            new Values.Code(municipality), What, Priority.P3,
            device.Programme is { } programme ? new Values.Code(programme) : null, citizen, device.Id)
        : null;

    private string Title()
    {
        var line = Text.Value.Split('\n')[0].Trim();
        var cut = line.Length <= MaxTitleLength ? line
            : line[..(char.IsHighSurrogate(line[MaxTitleLength - 1]) ? MaxTitleLength - 1 : MaxTitleLength)];
        return cut.Trim();
    }
}
