namespace TeleSSL.Domain.Devices;

/// <summary>Refusals of a step of table 1, and of what else is asked of a device.</summary>
public static class DeviceRefusals
{
    /// <summary><c>task-not-possible</c>.</summary>
    public static readonly Refusal TaskNotPossible = new(
        "task-not-possible",
        "{step} is not possible while the device is {custody}. Possible now: {possible}.");

    /// <summary><c>task-not-for-model</c>.</summary>
    public static readonly Refusal TaskNotForModel = new(
        "task-not-for-model",
        "{modelName} does not carry the app.", RefusalKind.Rule, "model");

    /// <summary><c>device-blocked</c>.</summary>
    public static readonly Refusal Blocked = new("device-blocked", "The device may not go to a citizen: {blockers}.");

    /// <summary><c>device-needs-cleaning</c>.</summary>
    public static readonly Refusal NotClean = new(
        "device-needs-cleaning",
        "Clean and wipe it before it goes to a workshop: {blockers}.");

    /// <summary><c>device-needs-wipe</c>.</summary>
    public static readonly Refusal NotWipeable = new(
        "device-needs-wipe",
        "Wipe it before it goes to a workshop, or say why it cannot be and use one with a data-processing agreement: {blockers}.");

    /// <summary><c>checklist-incomplete</c>.</summary>
    public static readonly Refusal ChecklistIncomplete = new("checklist-incomplete", "Not ticked: {missing}.");

    /// <summary><c>wrong-protocol</c>.</summary>
    public static readonly Refusal WrongProtocol = new("wrong-protocol", "{modelName} is cleaned by {protocol} or {standard}.");

    /// <summary><c>citizen-inactive</c>.</summary>
    public static readonly Refusal CitizenInactive = new(
        "citizen-inactive",
        "The citizen is no longer active: nothing goes out to them. Release the device.");

    /// <summary><c>protected-address</c>.</summary>
    public static readonly Refusal ProtectedAddress = new(
        "protected-address",
        "The citizen has address protection and under the agreement only the unit's own staff may visit.");

    /// <summary><c>not-same-citizen</c>.</summary>
    public static readonly Refusal NotSameCitizen = new(
        "not-same-citizen",
        "The new device is not reserved for the same citizen and programme as the old one.");

    /// <summary><c>bring-back</c>.</summary>
    public static readonly Refusal BringBack = new(
        "bring-back",
        "The delivery failed ({reason}) and its day is over. Return the device to the store, or dispatch it again.");

    /// <summary><c>earlier-try</c>.</summary>
    public static readonly Refusal EarlierTry = new(
        "earlier-try",
        "This happened before the device was dispatched again, so it is about the try before.");

    /// <summary><c>identifier-taken</c>.</summary>
    public static readonly Refusal IdentifierTaken = new("identifier-taken", "{identifier} already identifies the model {model}.");

    /// <summary><c>take-back-to-depot</c>: what a contractor reads of a device that is blocked.</summary>
    public static readonly Refusal TakeBackToDepot = new(
        "take-back-to-depot",
        "This box may not be handed over. Take it back to the depot.", RefusalKind.Rule, "assetTag", "kind", "stop");

    /// <summary><c>ask-the-depot</c>: what a contractor reads of any other rule.</summary>
    public static readonly Refusal AskDepot = new(
        "ask-the-depot", "This is not possible for this box now. Ask the depot.", RefusalKind.Rule, "assetTag", "kind", "stop");

    /// <summary><c>already-registered</c>.</summary>
    public static readonly Refusal AlreadyRegistered = new(
        "already-registered",
        "A device of this model with this serial is registered already.");

    /// <summary><c>recall-known</c>.</summary>
    public static readonly Refusal RecallKnown = new("recall-known", "A recall with this reference is registered already.");

    /// <summary><c>ambiguous-code</c>.</summary>
    public static readonly Refusal AmbiguousCode = new(
        "ambiguous-code", "The code lost its separators, and no way to read it names exactly one device. Scan another code of the label.");

    /// <summary><c>scan-id-reused</c>.</summary>
    public static readonly Refusal ScanIdReused = new("scan-id-reused", "This scan id was used before for another scan.");

    /// <summary><c>already-resolved</c>.</summary>
    public static readonly Refusal ScanResolved = new("already-resolved", "This scan has already been resolved.");

    /// <summary><c>implausible-time</c>.</summary>
    public static readonly Refusal ImplausibleTime = new(
        "implausible-time",
        "The scan's time is more than 5 minutes ahead or 30 days old. Check the scanner's clock.");

    /// <summary><c>labels-not-configured</c>.</summary>
    public static readonly Refusal LabelsNotConfigured = new(
        "labels-not-configured",
        "Labels cannot be printed before Labels:CompanyPrefix and Labels:BaseUrl are set on the server.");

    /// <summary><c>model-has-no-gtin</c>.</summary>
    public static readonly Refusal ModelHasNoGtin = new(
        "model-has-no-gtin",
        "The model has no GTIN, so there is no GS1 link. Print our own tag: qr=own.", RefusalKind.Rule, "device");

    /// <summary><c>serial-not-gs1</c>.</summary>
    public static readonly Refusal SerialNotGs1 = new(
        "serial-not-gs1",
        "The serial does not fit a GS1 code (1-20 characters of GS1 set 82). Print our own tag: qr=own.", RefusalKind.Rule, "device");

    /// <summary><c>unknown-code</c>: of a scan alone.</summary>
    public static readonly Refusal UnknownCode = new(
        "unknown-code", "No device within your scope carries this code. The scan is stored and can be resolved.");
}
