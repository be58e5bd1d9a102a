using Hl7.Fhir.Model;
using TeleSSL.Contracts;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain.Values;
using Address = TeleSSL.Contracts.Address;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>A citizen as the patient service has it. Personal: never logged, never stored but in the register.</summary>
internal sealed record FutPerson(
    string? Cpr, string? Name, Address? Address, string? Municipality, string? Phone, bool Protected, bool IsDead)
{
    private const string Protection = "http://ehealth.sundhed.dk/fhir/StructureDefinition/ehealth-nameandaddressprotection";
    private const string MunicipalityOf = "http://hl7.dk/fhir/core/StructureDefinition/dk-core-municipalityCodes";

    public static FutPerson Of(Patient patient)
    {
        var name = patient.Name.FirstOrDefault(one => one.Use == HumanName.NameUse.Official) ?? patient.Name.FirstOrDefault();
        var home = patient.Address.FirstOrDefault(one => one.Use == Hl7.Fhir.Model.Address.AddressUse.Home)
            ?? patient.Address.FirstOrDefault();
        var municipality = home?.Extension.FirstOrDefault(one => one.Url == MunicipalityOf)?.Value as CodeableConcept;
        return new FutPerson(
            patient.Identifier.FirstOrDefault(one => one.System == FutFhir.CprSystem)?.Value,
            name is null ? null : string.Join(' ', [.. name.Given, name.Family]).Trim(),
            home is { PostalCode: { } postal, City: { } city } ? new Address(string.Join(", ", home.Line), postal, city) : null,
            Code(municipality?.Coding.FirstOrDefault()?.Code),
            patient.Telecom.FirstOrDefault(one => one.System == ContactPoint.ContactPointSystem.Phone)?.Value,
            patient.Extension.Any(one => one.Url == Protection && one.Value is FhirBoolean { Value: true }),
            patient.Deceased is FhirBoolean { Value: true } or FhirDateTime);
    }

    /// <summary>FUT's four digits are our three.</summary>
    public static string? Code(string? municipality) => municipality?.TrimStart('0') is { Length: > 0 } code ? code : null;

    /// <summary>What registers the citizen; null when the patient service left out what that needs.</summary>
    public CitizenRegistration? Registration(string municipality, bool isProtected) =>
        Cpr is null || Name is not { Length: > 0 } || Address is null
            ? null
            : new CitizenRegistration(
                Cpr, Name, Address, municipality,
                Phone is { } number && Domain.Values.Phone.Parse(number).Accepted(out _, out _) ? number : null, isProtected);
}
