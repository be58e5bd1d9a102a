namespace TeleSSL.Domain.Orders;

/// <summary>Refusals of a step on an order.</summary>
public static class OrderRefusals
{
    /// <summary><c>order-without-lines</c>.</summary>
    public static readonly Refusal WithoutLines = new(
        "order-without-lines", "An order needs at least one line: a part of a kit, a device to fetch, or work.");

    /// <summary><c>order-step-not-possible</c>.</summary>
    public static readonly Refusal NotPossible = new(
        "order-step-not-possible", "{step} is not possible while the order is {state}. Possible now: {possible}.");

    /// <summary><c>order-being-cancelled</c>.</summary>
    public static readonly Refusal BeingCancelled = new(
        "order-being-cancelled",
        "The order is cancelled ({reason}) and only waits for what is still on its way. Open a new order instead.");

    /// <summary><c>nothing-to-pick</c>.</summary>
    public static readonly Refusal NothingToPick = new("nothing-to-pick", "Every device line of the order has its device.");

    /// <summary><c>nothing-picked</c>.</summary>
    public static readonly Refusal NothingPicked = new("nothing-picked", "No line of the order has a device in the store.");

    /// <summary><c>nothing-to-plan</c>.</summary>
    public static readonly Refusal NothingToPlan = new("nothing-to-plan", "No line of the order waits for a time.");

    /// <summary><c>nothing-to-complete</c>.</summary>
    public static readonly Refusal NothingToComplete = new(
        "nothing-to-complete", "Only open lines for work or consumables are completed by hand. A device line follows its device.");

    /// <summary><c>already-handed-over</c>.</summary>
    public static readonly Refusal HandedOver = new(
        "already-handed-over", "The equipment has been handed over, so there is nothing left to cancel. Make a pick-up order.");

    /// <summary><c>already-collected</c>.</summary>
    public static readonly Refusal Collected = new(
        "already-collected", "The equipment has left the home, so there is nothing left to cancel. Make a new order.");

    /// <summary><c>already-dispatched</c>.</summary>
    public static readonly Refusal Dispatched = new(
        "already-dispatched", "The equipment is on its way, so only the unit can do this now. Call it.");

    /// <summary><c>contact-already-missing</c>.</summary>
    public static readonly Refusal ContactIsMissing = new(
        "contact-already-missing", "The order waits for contact with the citizen already. Report when the contact is found.");

    /// <summary><c>contact-not-missing</c>.</summary>
    public static readonly Refusal ContactNotMissing = new(
        "contact-not-missing", "The order does not wait for contact with the citizen, so nothing has to be found.");

    /// <summary><c>line-not-in-state</c>.</summary>
    public static readonly Refusal LineNotIn = new(
        "line-not-in-state", "Line {line} is {state}; it must be {wanted}.");

    /// <summary><c>lines-refused</c>: nothing was done; each line says why.</summary>
    public static readonly Refusal LinesRefused = new("lines-refused", "Not possible for these lines: {lines}. Nothing was done.");

    /// <summary><c>already-on-order</c>.</summary>
    public static readonly Refusal AlreadyOnOrder = new("already-on-order", "The device is already on this order, as line {line}.");

    /// <summary><c>reserved-for-another</c>.</summary>
    public static readonly Refusal ReservedForAnother = new(
        "reserved-for-another", "The device is reserved for someone else. Put it back and take another one.");

    /// <summary><c>device-of-other-unit</c>.</summary>
    public static readonly Refusal OfOtherUnit = new(
        "device-of-other-unit", "The device belongs to {owner}, and {unit} carries out the order. Transfer it first.");

    /// <summary><c>model-not-on-order</c>.</summary>
    public static readonly Refusal ModelNotOnOrder = new(
        "model-not-on-order", "The order wants no {modelName}. Still missing: {missing}.", RefusalKind.Rule, "model");

    /// <summary><c>part-already-picked</c>.</summary>
    public static readonly Refusal PartPicked = new(
        "part-already-picked", "The {modelName} of this order is picked already, as line {lines}.", RefusalKind.Rule, "model");

    /// <summary><c>model-for-other-line</c>.</summary>
    public static readonly Refusal ModelForOtherLine = new(
        "model-for-other-line", "Line {line} takes no {modelName}, but it could be line {lines}.", RefusalKind.Rule, "model");

    /// <summary><c>device-not-known</c>.</summary>
    public static readonly Refusal DeviceNotKnown = new(
        "device-not-known", "No device within your sight carries this code. Scan another code of the label.");

    /// <summary><c>already-being-fetched</c>.</summary>
    public static readonly Refusal BeingFetched = new("already-being-fetched", "Another order fetches this device already.");

    /// <summary><c>device-not-in-home</c>.</summary>
    public static readonly Refusal NotInHome = new(
        "device-not-in-home", "The device is not in this citizen's home, so it cannot be fetched there.");

    /// <summary><c>device-not-replaceable</c>.</summary>
    public static readonly Refusal NotReplaceable = new(
        "device-not-replaceable", "The device is {custody}. Only one that a citizen has, or has lost, can be replaced.");

    /// <summary><c>already-being-replaced</c>.</summary>
    public static readonly Refusal BeingReplaced = new(
        "already-being-replaced", "Order {number} replaces this device already.", RefusalKind.Rule, "order");

    /// <summary><c>citizen-has-open-order</c>.</summary>
    public static readonly Refusal CitizenHasOpenOrder = new(
        "citizen-has-open-order", "The citizen still has an open order. Complete or cancel it first.");
}
