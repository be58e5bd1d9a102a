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
            return DeviceRefusals.CitizenInactive;
        if (!at.Catalogue.Programmes.ContainsKey(at.Programme ?? ""))
            return Refusal.Invalid("programme", UnknownProblems.Programme);
        if (!at.Agreement.Accepted(out var agreement, out var refusal))
            return refusal;
        return agreement.Unit == at.Device.Unit
            ? null
            : AgreementRefusals.OtherUnit
                .With("organisation", agreement.Organisation).With("programme", agreement.Programme ?? "")
                .With("serving", agreement.Unit).With("owner", at.Device.Unit);
    }

    /// <summary>
    /// <c>protected-address</c> when a contractor would visit a citizen with address protection and the agreement does not allow it;
    /// <c>unknown-carrier</c> when the carrier is neither a contractor nor the owning unit; or null.
    /// </summary>
    public static Refusal? MayCarry(DeviceFacts at, string carrier)
    {
        if (carrier == at.Device.Unit)
            return null;
        if (at.Catalogue.Organisations.GetValueOrDefault(carrier) is not { Kind: OrganisationKind.Contractor })
            return Refusal.Invalid("carrier", DeviceProblems.Carrier);
        return at.Citizen is { Protected: true }
            && !(at.Agreement.Accepted(out var agreement, out _) && agreement.ContractorMayDeliverProtected)
            ? DeviceRefusals.ProtectedAddress
            : null;
    }
}
