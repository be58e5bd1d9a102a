using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>recall-closed</c>: the action that a notice requires has been carried out on this device.</summary>
/// <param name="Recall">The notice's id or reference.</param>
/// <param name="Evidence">What was done.</param>
public sealed record RecallClosed(Line Recall, FreeText Evidence) : StockControl
{
    /// <summary>In stock; clears <c>recalled</c> for that notice.</summary>
    public static readonly new Step Step = Step("recall-closed", [Custody.InStock]) with
    {
        Guard = at => at.Device.Recalls.Count > 0 ? null : StockRefusals.NotRecalled,
    };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("evidence", Evidence)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        var notice = at.Catalogue.Recalls.FirstOrDefault(recall => recall.Reference == Recall.Value)?.Id
            ?? (Guid.TryParse(Recall.Value, out var id) ? id : Guid.Empty);
        return at.Device.Recalls.Contains(notice)
            ? Becomes(at, device => Recalls.Close(device, notice))
            : StockRefusals.OtherRecall;
    }
}
