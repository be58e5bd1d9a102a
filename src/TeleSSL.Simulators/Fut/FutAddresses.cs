namespace TeleSSL.Simulators.Fut;

/// <summary>The simulator's addresses, one path per service.</summary>
public sealed class FutAddresses(string root)
{
    /// <summary>Without a slash at its end.</summary>
    public string Root { get; } = root;

    public Uri Issuer => new($"{Root}/auth/realms/ehealth");

    public Uri SslOrder => new($"{Root}/ssl-order/v1");

    public Uri SslCatalogue => new($"{Root}/ssl-catalogue/v1");

    public Uri Control => new($"{Root}/control");

    /// <summary>The address of a FHIR service: patient, careplan, organization, device, task or reporting.</summary>
    public Uri Fhir(string service) => new($"{Root}/{service}/fhir");

    public string Party(int number) => $"{SslOrder}/party/{number}";

    public string Contract(int number) => $"{SslOrder}/contract/{number}";

    public string Item(int number) => $"{SslCatalogue}/catalogue-item/4a5b0c10-0000-4000-8000-{number:000000000000}";

    public string Catalogue => $"{SslCatalogue}/catalogue/1b99";

    public string Organization(int number) => Resource("Organization", number);

    /// <summary>The URL of a FHIR resource.</summary>
    public string Resource(string type, int number) => $"{Fhir(ServiceOf(type))}/{type}/{number}";

    internal static string ServiceOf(string type) => type switch
    {
        "Patient" => "patient",
        "Organization" or "CareTeam" => "organization",
        "Consent" or "CarePlan" or "EpisodeOfCare" => "careplan",
        "Task" => "task",
        "Binary" => "reporting",
        _ => "device",
    };
}
