using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Public;

/// <summary>Somebody says, without signing in, that a device does not work: the body of <c>POST /api/public/fault-reports</c>.</summary>
/// <param name="Code">What the QR code on the device held.</param>
/// <param name="What">What it is about.</param>
/// <param name="Text">In the reporter's words.</param>
/// <param name="Phone">To call back.</param>
public sealed record FaultReport(string Code, TicketCategory What, LongText Text, Phone? Phone = null)
{
    private const int MaxCodeLength = 1000;
    private const int MaxTitleLength = 100;

    /// <summary>The report itself, or <c>invalid-content</c> when the code is none that a label carries.</summary>
    public Result<FaultReport> Checked() => Code.Length is 0 or > MaxCodeLength || !Characters.ArePlain(Code)
        ? Refusal.Invalid("code", $"must be what the QR code on the device holds, 1-{MaxCodeLength} characters")
        : this;

    /// <summary>
    /// The ticket it is, in the municipality of whoever has the device; null when nobody has it, since then nobody knows whose desk it
    /// would be.
    /// </summary>
    public TicketOpening? About(Device device) => device is { Citizen: { } citizen, Municipality: { } municipality }
        ? new TicketOpening(
            new FreeText(Title()), Text, Channel.Qr, new Reporter(ReporterKind.Citizen, Phone: Phone), new Values.Code(municipality), What, Priority.P3,
            device.Programme is { } programme ? new Values.Code(programme) : null, citizen, device.Id)
        : null;

    private string Title()
    {
        var line = Text.Value.Split('\n')[0].Trim();
        var cut = line.Length <= MaxTitleLength ? line : line[..(char.IsHighSurrogate(line[MaxTitleLength - 1]) ? MaxTitleLength - 1 : MaxTitleLength)];
        return cut.Trim();
    }
}
