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
        ? Refusal.Invalid("code", SupportProblems.LabelCode.With("max", MaxCodeLength))
        : this;

    /// <summary>
    /// The ticket it becomes, in the municipality of the citizen who has the device. Otherwise a refusal that says why it waits for a
    /// person: <c>code-names-no-device</c>; <c>label-not-proven</c>, when the link had no proof or a wrong one
    /// (<see cref="Codes.LabelProof"/>); <c>device-not-in-use</c>, since then no desk is responsible; <c>daily-limit</c>.
    /// </summary>
    /// <param name="device">The device that the code names; null when it names none.</param>
    /// <param name="isProven">The link is one that was printed on the device's label.</param>
    /// <param name="left">How many tickets strangers may still open that day.</param>
    public Result<TicketOpening> Becomes(Device? device, bool isProven, int left) => (device, isProven) switch
    {
        (null, _) => SupportRefusals.NoSuchDevice,
        (_, false) => SupportRefusals.LabelNotProven,
        ({ Citizen: { } citizen, Municipality: { } municipality }, _) when left > 0 => Opening(device, citizen, municipality),
        ({ Citizen: not null, Municipality: not null }, _) => SupportRefusals.DailyLimit,
        _ => SupportRefusals.DeviceNotInUse,
    };

    private TicketOpening Opening(Device device, Guid citizen, string municipality) => new(
        new FreeText(Title()), Text, Channel.Qr, new Reporter(ReporterKind.Citizen, Phone: Phone),
        new Values.Code(municipality), What, Priority.P3,
        device.Programme is { } programme ? new Values.Code(programme) : null, citizen, device.Id);

    private string Title()
    {
        var line = Text.Value.Split('\n')[0].Trim();
        var cut = line.Length <= MaxTitleLength ? line
            : line[..(char.IsHighSurrogate(line[MaxTitleLength - 1]) ? MaxTitleLength - 1 : MaxTitleLength)];
        return cut.Trim();
    }
}
