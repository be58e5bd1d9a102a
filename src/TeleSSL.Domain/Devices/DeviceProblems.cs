namespace TeleSSL.Domain.Devices;

/// <summary>What can be wrong with a field about a device.</summary>
public static class DeviceProblems
{
    /// <summary><c>unknown-workshop</c>.</summary>
    public static readonly FieldProblem Workshop = FieldProblem.Own("unknown-workshop", "is not a known workshop");

    /// <summary><c>unknown-carrier</c>.</summary>
    public static readonly FieldProblem Carrier = FieldProblem.Own(
        "unknown-carrier", "is neither a contractor nor the unit that owns the device");

    /// <summary><c>unknown-replacement</c>.</summary>
    public static readonly FieldProblem Replacement = FieldProblem.Own("unknown-replacement", "is not another device within your scope");

    /// <summary><c>not-a-device-identifier</c>.</summary>
    public static readonly FieldProblem Identifier = FieldProblem.Of(
        "not-a-device-identifier", "is not an identifier of its agency; a GTIN has 8, 12, 13 or 14 digits and the right check digit");

    /// <summary><c>unknown-checklist-item</c>.</summary>
    public static readonly FieldProblem Checklist = FieldProblem.Of(
        "unknown-checklist-item", "contains an item that is not on the checklist of {task}; see GET /api/tasks");

    /// <summary><c>calibration-needed</c>.</summary>
    public static readonly FieldProblem CalibrationNeeded = FieldProblem.Own(
        "calibration-needed", "is needed: {modelName} is calibrated every {months} months", "model");

    /// <summary><c>more-than-one</c>: a list or a range in one entry of a notice.</summary>
    public static readonly FieldProblem MoreThanOne = FieldProblem.Own(
        "more-than-one", "must be one number without white space: each lot is an entry, a range of serials is serialFrom and serialTo");

    /// <summary><c>version-range</c>.</summary>
    public static readonly FieldProblem VersionRange = FieldProblem.Own("version-range", "must be one version in each entry, not a range");

    /// <summary><c>range-reversed</c>.</summary>
    public static readonly FieldProblem RangeReversed = FieldProblem.Own(
        "range-reversed", "comes before serialFrom; a shorter serial comes before a longer one");

    /// <summary><c>models-without-app</c>.</summary>
    public static readonly FieldProblem ModelsWithoutApp = FieldProblem.Own(
        "models-without-app", "is carried by none of the models; versions of a device's own software are firmware");

    /// <summary><c>calibration-out-of-range</c>.</summary>
    public static readonly FieldProblem CalibratedTooFar = FieldProblem.Of(
        "calibration-out-of-range", "must be from today and at most {years} years ahead");
}
