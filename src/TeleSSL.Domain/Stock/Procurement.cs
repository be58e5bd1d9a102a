using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 2. A device enters the register.</summary>
/// <param name="Model">A model's code or one of its device identifiers.</param>
/// <param name="Serial">The manufacturer's serial.</param>
/// <param name="Location">Where it is stored; the location's unit becomes its owner.</param>
/// <param name="Source">The purchase order line, or free text.</param>
/// <param name="Lot">Lot or batch.</param>
/// <param name="CalibratedUntil">The last valid day; required where the model has a calibration interval.</param>
public sealed record Procurement(Code Model, Line Serial, Code Location, FreeText Source,
    Line? Lot = null, DateOnly? CalibratedUntil = null)
{
    /// <summary>
    /// The new device, in stock with the initial blockers; or <c>unknown-model</c>, <c>unknown-location</c>, <c>calibration-needed</c>.
    /// </summary>
    /// <param name="catalogue">Models and locations.</param>
    /// <param name="fresh">Its id and tag.</param>
    /// <param name="stamp">Who and when.</param>
    public Result<DeviceChange> Decide(Catalogue catalogue, FreshDevice fresh, Stamp stamp)
    {
        if (catalogue.ModelBy(Model.Value) is not { } model)
            return Refusal.Invalid("model", UnknownProblems.Model);
        if (catalogue.Locations.GetValueOrDefault(Location.Value) is not { } place)
            return Refusal.Invalid("location", UnknownProblems.Location);
        if (model.CalibrationMonths is not null && CalibratedUntil is null)
            return Refusal.Invalid("calibratedUntil", DeviceProblems.CalibrationNeeded
                .With("modelName", model.Name).With("months", model.CalibrationMonths!.Value).With("model", model.Code));
        var device = fresh.Make(model, Serial.Value, Lot?.Value, place.Unit, place.Code, CalibratedUntil);
        var marked = Safety.Timed(null, Recalls.Mark(device, catalogue.Recalls), stamp.At) with
        {
            Last = new LastStep(SslTask.Procurement.Slug, "", stamp.At),
        };
        return new DeviceChange(marked, [new DeviceEntry(null, marked, SslTask.Procurement.Slug)]);
    }
}
