using System.Text.Json.Serialization;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12. All stock operations on a device; each step has its own file in this folder.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(Reserve), "reserve")]
[JsonDerivedType(typeof(Release), "release")]
[JsonDerivedType(typeof(Move), "move")]
[JsonDerivedType(typeof(Transfer), "transfer")]
[JsonDerivedType(typeof(Hold), "hold")]
[JsonDerivedType(typeof(Unhold), "unhold")]
[JsonDerivedType(typeof(FunctionTest), "test")]
[JsonDerivedType(typeof(Calibrate), "calibrate")]
[JsonDerivedType(typeof(RecallClosed), "recall-closed")]
[JsonDerivedType(typeof(Lost), "lost")]
[JsonDerivedType(typeof(Found), "found")]
[JsonDerivedType(typeof(Retire), "retire")]
[JsonDerivedType(typeof(Reassign), "reassign")]
[JsonDerivedType(typeof(Swap), "swap")]
public abstract record StockControl : DeviceTask
{
    /// <summary>A row of this task.</summary>
    protected static Step Step(string name, IReadOnlyList<Custody> from, Custody? to = null) => new(SslTask.StockControl, name, from, to);
}
