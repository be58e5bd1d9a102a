using Hl7.Fhir.Model;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>
/// Device, DeviceUseStatement and DeviceMetric as FUT's profiles want them (FUT implementation guide 10.0.0). A patient is never on a
/// Device, and its registration token is FUT's own.
/// </summary>
internal static class FutProfiles
{
    public const string Base = "http://ehealth.sundhed.dk/fhir/StructureDefinition/";
    public const string DeviceNumber = "http://ehealth.sundhed.dk/id/device-identifier";
    public const string Snomed = "http://snomed.info/sct";
    public const string Npu = "urn:oid:1.2.208.176.2.1";
    public const string Gs1 = "http://hl7.org/fhir/NamingSystem/gs1";

    private const string Categories = "http://ehealth.sundhed.dk/cs/devicemetric-quality-types";
    private const string Qualities = "http://ehealth.sundhed.dk/cs/device-measuring-quality";

    /// <summary>The quality of a calibrated device that has no annotation in the catalogue.</summary>
    private const string Calibrated = "high-precision-calibrated";

    public static Device Device(FutDeviceFacts facts) => new()
    {
        Meta = Profile("ehealth-device"),
        Extension = [new Extension($"{Base}ehealth-device-privatelyOwned", new FhirBoolean(false))],
        Identifier = [new Identifier(DeviceNumber, facts.Number)],
        UdiCarrier = facts.Gtin is null ? [] : [Carrier(facts.Gtin, facts.Udi)],
        Status = Hl7.Fhir.Model.Device.FHIRDeviceStatus.Active,
        Manufacturer = facts.Manufacturer,
        LotNumber = facts.Lot,
        SerialNumber = facts.Serial,
        DeviceName = [new Device.DeviceNameComponent { Name = facts.Name, Type = DeviceNameType.UserFriendlyName }],
        ModelNumber = facts.Model,
        Type = FutDeviceKinds.Of(facts.Kind).Type is { } code ? new CodeableConcept(Snomed, code) : null,
        Owner = new ResourceReference(facts.Owner),
    };

    /// <summary>From the day of delivery, for one care plan. Null has no end.</summary>
    public static DeviceUseStatement Use(
        string device, string patient, string carePlan, DateTimeOffset start, DateTimeOffset? end = null) => new()
        {
            Meta = Profile("ehealth-deviceusestatement"),
            Extension = [new Extension($"{Base}ehealth-deviceusestatement-context", new ResourceReference(carePlan))],
            Status = end is null
            ? DeviceUseStatement.DeviceUseStatementStatus.Active
            : DeviceUseStatement.DeviceUseStatementStatus.Completed,
            Subject = new ResourceReference(patient),
            Timing = new Period(new FhirDateTime(start), end is { } ended ? new FhirDateTime(ended) : null),
            Device = new ResourceReference(device),
        };

    /// <summary>One metric for each thing that the kind measures; none where FUT has no code for it.</summary>
    public static IReadOnlyList<DeviceMetric> Metrics(FutDeviceFacts facts, string device, FutCalibration? calibration) =>
        [.. FutDeviceKinds.Of(facts.Kind).Metrics.Select(code => Metric(facts.Number, device, code, calibration))];

    private static DeviceMetric Metric(string number, string device, string code, FutCalibration? calibration) => new()
    {
        Meta = Profile("ehealth-devicemetric"),
        Extension =
        [
            Quality("qualities", "initial", Calibrated), Quality("templateQualities", "initial", Calibrated),
            Quality("templateQualities", "degraded", "high-precision-degraded"), Quality("templateQualities", "overridden", "normal"),
        ],
        Identifier = [new Identifier(DeviceNumber, number)],
        Type = new CodeableConcept(Npu, code),
        Source = new ResourceReference(device),
        OperationalStatus = DeviceMetric.DeviceMetricOperationalStatus.On,
        Category = DeviceMetric.DeviceMetricCategory.Measurement,
        Calibration = calibration is null ? [] : [Calibration(calibration)],
    };

    private static DeviceMetric.CalibrationComponent Calibration(FutCalibration calibration) => new()
    {
        Extension = [new Extension($"{Base}ehealth-devicemetric-calibrationExpires", new FhirDateTime(calibration.Expires))],
        Type = DeviceMetric.DeviceMetricCalibrationType.Unspecified,
        State = DeviceMetric.DeviceMetricCalibrationState.Calibrated,
        Time = calibration.At,
    };

    private static Extension Quality(string kind, string category, string value) => new()
    {
        Url = $"{Base}ehealth-devicemetric-{kind}",
        Extension =
        [
            new Extension("category", new CodeableConcept(Categories, category)),
            new Extension("value", new CodeableConcept(Qualities, value)),
        ],
    };

    private static Device.UdiCarrierComponent Carrier(string gtin, string? udi) => new()
    {
        DeviceIdentifier = gtin,
        Issuer = Gs1,
        CarrierHRF = udi ?? $"(01){gtin}",
        EntryType = Hl7.Fhir.Model.Device.UDIEntryType.Barcode,
    };

    private static Meta Profile(string name) => new() { Profile = [$"{Base}{name}"] };
}
