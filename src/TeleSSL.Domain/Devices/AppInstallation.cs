using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>Task 3. The citizen app is installed on a device in stock.</summary>
/// <param name="App">Code of the app, e.g. <c>telma</c>.</param>
/// <param name="Version">The version installed.</param>
/// <param name="Checklist">Ticked lines of <see cref="Checklists.AppInstallation"/>.</param>
public sealed record AppInstallation(Code App, AppVersion Version, Ticks Checklist) : DeviceTask
{
    /// <summary>In stock → in stock; refused on a model that does not support the app.</summary>
    public static readonly Step Step = new(SslTask.AppInstallation, null, [Custody.InStock])
    {
        Guard = at => WhyNotFor(at.Model),
    };

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override Refusal? Unusable() => Checklist.Unknown(Step.Task);

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (Update.UnknownApp(App, at) is { } unknown)
            return unknown;
        if (Checklist.Incomplete(Step.Task) is { } incomplete)
            return incomplete;
        return Becomes(at, device => device.Clear(Blocker.NeedsApp) with { AppVersion = Version });
    }

    /// <summary><c>task-not-for-model</c> when the model does not support the app, or null.</summary>
    public static Refusal? WhyNotFor(DeviceModel model) => model.CarriesApp
        ? null
        : DeviceRefusals.TaskNotForModel.With("modelName", model.Name).With("model", model.Code);
}
