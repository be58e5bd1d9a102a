using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Devices;

/// <summary>A device is only for citizens of organisations that its owner has an agreement with.</summary>
public static class Ownership
{
    /// <summary>
    /// <c>no-agreement</c>, naming the unit that serves instead, if any; <c>citizen-inactive</c> when the citizen it is
    /// reserved for has died; <c>unknown-programme</c>; or null.
    /// </summary>
    public static Refusal? WhyNot(DeviceFacts at)
    {
        if (at.Citizen is { Active: false } && at.Device.Citizen is not null)
            return new Refusal("citizen-inactive", "The citizen is no longer active: nothing goes out to them. Release the device.");
        if (!at.Catalogue.Programmes.ContainsKey(at.Programme ?? ""))
            return Refusal.Invalid("programme", "is unknown", "unknown-programme");
        if (!at.Agreement.Accepted(out var agreement, out var refusal))
            return refusal;
        return agreement.Unit == at.Device.Unit
            ? null
            : new Refusal(
                "no-agreement",
                $"{agreement.Unit} serves {agreement.Organisation} with {agreement.Programme}; this device belongs to {at.Device.Unit}.")
                .With("serving", agreement.Unit).With("owner", at.Device.Unit);
    }

    /// <summary>
    /// <c>protected-address</c> when a contractor would visit a citizen with address protection and the agreement does not allow it;
    /// <c>unknown-organisation</c> when the carrier is neither a contractor nor the owning unit; or null.
    /// </summary>
    public static Refusal? MayCarry(DeviceFacts at, string carrier)
    {
        if (carrier == at.Device.Unit)
            return null;
        if (at.Catalogue.Organisations.GetValueOrDefault(carrier) is not { Kind: OrganisationKind.Contractor })
            return Refusal.Invalid("carrier", "is neither a contractor nor the unit that owns the device", "unknown-organisation");
        return at.Citizen is { Protected: true }
            && !(at.Agreement.Accepted(out var agreement, out _) && agreement.ContractorMayDeliverProtected)
            ? new Refusal("protected-address",
                "The citizen has address protection and under the agreement only the unit's own staff may visit.")
            : null;
    }
}
