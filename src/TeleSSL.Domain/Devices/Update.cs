using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>Task 9. A newer app or firmware.</summary>
/// <param name="App">Code of the app, or <c>firmware</c>.</param>
/// <param name="Version">The version now installed.</param>
public sealed record Update(Code App, AppVersion Version) : DeviceTask
{
    /// <summary>The code for the device's own software.</summary>
    public const string FirmwareApp = "firmware";

    /// <summary>In stock, delivered or in use, and stays there.</summary>
    public static readonly Step Step = new(SslTask.Update, null, [Custody.InStock, Custody.Delivered, Custody.InUse]);

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (App.Value == FirmwareApp)
            return Becomes(at, device => device with { Firmware = Version });
        return (UnknownApp(App, at) ?? AppInstallation.WhyNotFor(at.Model)) is { } refusal
            ? refusal
            : Becomes(at, device => device with { AppVersion = Version });
    }

    /// <summary><c>unknown-app</c> when no programme uses an app of this code, or null.</summary>
    public static Refusal? UnknownApp(Code app, DeviceFacts at) =>
        at.Catalogue.Programmes.Values.Any(programme => programme.App == app.Value)
            ? null
            : Refusal.Invalid("app", UnknownProblems.App);
}
