using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>How a citizen's data was removed.</summary>
public enum WipeMethod
{
    /// <summary>Reset to factory settings.</summary>
    FactoryReset,

    /// <summary>Erased by a tool.</summary>
    Erase,

    /// <summary>The storage was destroyed.</summary>
    Destroyed,
}

/// <summary>Task 11. The device is cleaned by its protocol and, where it holds data, wiped.</summary>
/// <param name="Protocol">Code of the protocol: the model's own, or <c>standard</c>.</param>
/// <param name="Wipe">How it was wiped; without it <c>needs-wipe</c> stays.</param>
public sealed record Cleaning(Code Protocol, WipeMethod? Wipe = null) : DeviceTask
{
    /// <summary>In stock, and stays there.</summary>
    public static readonly Step Step = new(SslTask.Cleaning, null, [Custody.InStock]);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp) =>
        Protocol.Value == DeviceModel.StandardProtocol || Protocol.Value == at.Model.CleaningProtocol
            ? Becomes(at, device => Wiped(device.Clear(Blocker.NeedsCleaning), at.Model))
            : DeviceRefusals.WrongProtocol
                .With("modelName", at.Model.Name).With("standard", DeviceModel.StandardProtocol)
                .With("protocol", at.Model.CleaningProtocol);

    private Device Wiped(Device device, DeviceModel model)
    {
        if (Wipe is null)
            return device;
        var wiped = device.Clear(Blocker.NeedsWipe);
        return model.CarriesApp ? wiped.Block(Blocker.NeedsApp) with { AppVersion = null } : wiped;
    }
}
