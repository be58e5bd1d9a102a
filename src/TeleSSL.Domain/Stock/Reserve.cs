using System.Text.Json.Serialization;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Stock;

/// <summary>
/// Task 12, <c>reserve</c>: the device is set aside for a citizen. Refused while it has blockers; the refusal names all of them.
/// </summary>
/// <param name="Citizen">The citizen it is for.</param>
/// <param name="Programme">For which programme.</param>
public sealed record Reserve(Guid Citizen, Code Programme) : StockControl
{
    /// <summary>In stock → reserved.</summary>
    public static readonly new Step Step = Step("reserve", [Custody.InStock], Custody.Reserved) with
    {
        UnderAgreement = true,
        Guard = at => Safety.Blocked(at.Blockers),
    };

    /// <summary>The order line that it is picked for; null when it is reserved by hand.</summary>
    [JsonIgnore]
    public ServedLine? For { get; init; }

    /// <summary>The device in the citizen's home whose place it takes once it is dispatched.</summary>
    [JsonIgnore]
    public Guid? Replaces { get; init; }

    /// <inheritdoc/>
    protected override Step Row => Step;

    /// <inheritdoc/>
    public override Guid? NamesCitizen() => Citizen;

    /// <inheritdoc/>
    public override string? NamesProgramme() => Programme.Value;

    /// <inheritdoc/>
    protected override Result<DeviceChange> Apply(DeviceFacts at, Stamp stamp)
    {
        if (at.Citizen is not { Active: true } citizen)
            return Refusal.Invalid("citizen", UnknownProblems.Citizen);
        var programme = at.Catalogue.Programmes[Programme.Value];
        if (WhyNotFor(programme, at.Model) is { } refusal)
            return refusal;
        return Becomes(at, device => device with
        {
            Citizen = citizen.Id,
            Municipality = citizen.Municipality,
            Programme = programme.Code,
            OrderLine = For,
            Replaces = Replaces,
        });
    }

    /// <summary><c>model-not-in-kit</c> when the programme does not use the model, or null.</summary>
    public static Refusal? WhyNotFor(Programme programme, DeviceModel model) => programme.Uses(model.Code)
        ? null
        : StockRefusals.ModelNotInKit.With("programme", programme.Name).With("modelName", model.Name).With("model", model.Code);
}
