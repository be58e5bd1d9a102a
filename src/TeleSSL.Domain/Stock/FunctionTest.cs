using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>Task 12, <c>test</c>: the result of a function test.</summary>
/// <param name="Passed">It works.</param>
/// <param name="Note">What was observed.</param>
public sealed record FunctionTest(bool Passed, FreeText? Note = null) : StockControl
{
    /// <summary>In stock; never a repeat, since each test counts.</summary>
    public static readonly new Step Step = Step("test", [Custody.InStock]) with { MayRepeat = false };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("note", Note)];

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) => Becomes(at, device => Passed
        ? device.Clear(Blocker.NeedsFunctionTest, Blocker.FailedFunctionTest)
        : device.Block(Blocker.FailedFunctionTest));
}
