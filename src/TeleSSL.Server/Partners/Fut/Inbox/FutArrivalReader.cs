using System.Collections.Concurrent;
using Hl7.Fhir.Model;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Platform;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>What FUT's services say about an order that arrives, besides the order.</summary>
/// <param name="Buyer">Code of our organisation; null when none belongs to the buyer.</param>
/// <param name="HasContract">The buyer has a contract in force.</param>
/// <param name="Title">Title of the care plan.</param>
/// <param name="HasConsent">A consent is in force; null when it was not asked.</param>
/// <param name="Person">The citizen.</param>
internal sealed record FutSurroundings(string? Buyer, bool HasContract, string? Title, bool? HasConsent, FutPerson? Person);

/// <summary>Reads buyer, contract, care plan, consent and patient of an order: once, when it arrives (contracts/partners/fut).</summary>
internal sealed class FutArrivalReader(FutClients fut, FutInboxOptions options, Clock clock)
{
    private readonly ConcurrentDictionary<string, string> organizations = new();

    public async Task<FutSurroundings> Of(SslOrder order, CancellationToken ct)
    {
        var organization = await OrganizationOf(order.Buyer, ct);
        var buyer = FutUrl.Normalised(organization) is { } address ? options.Buyers.GetValueOrDefault(address) : null;
        var contracts = (await fut.Orders.Contracts(fut.Us, order.Seller, order.Buyer, ct: ct).Read()).Content;
        var patient = order.Receiver?.Patient;
        var plan = order.CarePlanRef is { } url
            ? (await fut.CarePlans.CarePlan(fut.Us with { Patient = patient }, url, ct).Read()).Content
            : null;
        return new FutSurroundings(
            buyer, contracts.Any(IsInForce), order.CarePlanTitle ?? plan?.Title,
            options.VerifyConsent ? plan is not null && patient is not null && await HasConsent(plan, patient, ct) : null,
            patient is null ? null : await Person(patient, ct));
    }

    public async Task<FutPerson> Person(string patient, CancellationToken ct) =>
        FutPerson.Of((await fut.Patients.Patient(fut.Us with { Patient = patient }, patient, ct).Read()).Content);

    /// <summary>The organisation of a party; parties do not change.</summary>
    private async Task<string> OrganizationOf(string party, CancellationToken ct)
    {
        if (organizations.TryGetValue(party, out var known))
            return known;
        var read = (await fut.Orders.Party(fut.Us, party, ct).Read()).Content.Organization;
        return organizations[party] = read;
    }

    private bool IsInForce(SslContract contract) =>
        (contract.ValidityPeriod?.Start is not { } start || start <= clock.Today)
        && (contract.ValidityPeriod?.End is not { } end || clock.Today < end);

    private async Task<bool> HasConsent(CarePlan plan, string patient, CancellationToken ct)
    {
        if (FutConsent.EpisodeOf(plan) is not { } episode)
            return false;
        var consents = (await fut.CarePlans.Consents(fut.Us with { EpisodeOfCare = episode }, patient, episode, ct: ct).Read()).Content;
        return consents.Entry.Select(entry => entry.Resource).OfType<Consent>()
            .Any(consent => FutConsent.IsInForce(consent, episode, patient, fut.Us.Organization!, clock.Now));
    }
}
