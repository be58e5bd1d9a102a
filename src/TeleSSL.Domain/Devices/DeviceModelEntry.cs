using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>A model, as submitted by an administrator.</summary>
/// <param name="Name">Its display name.</param>
/// <param name="Kind">The type of device.</param>
/// <param name="Identifiers">Its device identifiers; each identifies one model only.</param>
/// <param name="Code">Its code.</param>
/// <param name="CarriesApp">It supports the citizen app.</param>
/// <param name="HoldsData">It stores citizen data.</param>
/// <param name="CleaningProtocol">The protocol of its class; <c>standard</c> by default.</param>
/// <param name="CalibrationMonths">Months between calibrations, 1-120.</param>
/// <param name="Manufacturer">Name of the manufacturer.</param>
public sealed record DeviceModelEntry(
    Label Name,
    Code Kind,
    IReadOnlyList<DeviceIdentifier> Identifiers,
    Code? Code = null,
    bool CarriesApp = false,
    bool HoldsData = false,
    Code? CleaningProtocol = null,
    int? CalibrationMonths = null,
    Label? Manufacturer = null)
    : ICatalogueEntry<DeviceModel>
{
    private const int MaxIdentifiers = 50;
    private const int MaxInterval = 120;

    /// <summary>The model, or <c>identifier-taken</c> with the model that has it.</summary>
    public Result<DeviceModel> Decide(Code code, Catalogue catalogue)
    {
        if (Identifiers.Count is 0 or > MaxIdentifiers)
            return Refusal.Invalid("identifiers", FieldProblems.Between(1, MaxIdentifiers));
        if (CalibrationMonths is < 1 or > MaxInterval)
            return Refusal.Invalid("calibrationMonths", FieldProblems.Between(1, MaxInterval));
        if (!DecideIdentifiers().Accepted(out var identifiers, out var refusal))
            return refusal;
        foreach (var name in identifiers.Select(identifier => identifier.Value).Append(code.Value))
            if (catalogue.ModelBy(name) is { } other && other.Code != code.Value)
                return DeviceRefusals.IdentifierTaken.With("identifier", name).With("model", other.Code);
        return new DeviceModel(code.Value, Name.Value, Kind.Value)
        {
            Identifiers = identifiers,
            CarriesApp = CarriesApp,
            HoldsData = HoldsData,
            CalibrationMonths = CalibrationMonths,
            Manufacturer = Manufacturer?.Value,
            CleaningProtocol = CleaningProtocol?.Value ?? DeviceModel.StandardProtocol,
        };
    }

    private Result<IReadOnlyList<DeviceIdentifier>> DecideIdentifiers()
    {
        var identifiers = new List<DeviceIdentifier>();
        for (var i = 0; i < Identifiers.Count; i++)
        {
            if (Identifiers[i] is not { } given || !given.IsWellFormed())
                return Refusal.Invalid($"identifiers[{i}]", DeviceProblems.Identifier);
            var normal = given with { Value = DeviceModel.Normal(given.Value) };
            if (identifiers.Any(other => other.Value == normal.Value))
                return Refusal.Invalid($"identifiers[{i}]", FieldProblems.Twice.With("value", given.Value));
            identifiers.Add(normal);
        }

        return identifiers;
    }
}

file static class Identifiers
{
    public static bool IsWellFormed(this DeviceIdentifier identifier) => identifier.Agency switch
    {
        IssuingAgency.Gs1 => IsGtin(identifier.Value),
        IssuingAgency.Hibcc => IsHibc(identifier.Value.ToUpperInvariant()),
        _ => Line.Parse(identifier.Value) is { Refused: null, Value.Value: var line } && line == identifier.Value,
    };

    private static bool IsGtin(string value) => value.Length is 8 or 12 or 13 or 14 && CheckDigits.IsGs1(value);

    // ANSI/HIBC 2.6: a labeller code of four beginning with a letter, a product number of 1-18, a packaging digit.
    private static bool IsHibc(string value) =>
        value.Length is >= 6 and <= 23 && value.All(char.IsAsciiLetterOrDigit)
            && char.IsAsciiLetter(value[0]) && char.IsAsciiDigit(value[^1]);
}
