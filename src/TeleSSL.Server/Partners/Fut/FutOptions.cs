using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>Settings of the connection to FUT. Off by default; no secret has a default.</summary>
internal sealed class FutOptions
{
    private static readonly string[] FhirServices = ["Patient", "CarePlan", "Organization", "Device", "Task", "Reporting"];

    private IReadOnlyDictionary<string, Uri> fhir = new Dictionary<string, Uri>();

    public bool IsOn { get; private init; }

    /// <summary>Our organisation at FUT: an absolute Organization URL.</summary>
    public string Organization { get; private init; } = "";

    public Uri? Issuer { get; private init; }

    public string ClientId { get; private init; } = "";

    public string Secret { get; private init; } = "";

    public Uri? SslOrder { get; private init; }

    public Uri? SslCatalogue { get; private init; }

    /// <summary>The origins that our token may be sent to.</summary>
    public IReadOnlySet<string> Origins { get; private init; } = new HashSet<string>();

    /// <summary>Trace lines are ours to write; otherwise FUT does, and they are looked for.</summary>
    public bool WriteTraceLines { get; private init; }

    /// <summary>Orders at FUT follow their lines by themselves; otherwise we say how far they are.</summary>
    public bool OrdersFollow { get; private init; }

    /// <summary>A change carries the version that was read, if FUT gave one.</summary>
    public bool SendVersions { get; private init; } = true;

    /// <summary>The base address of a FHIR service: Patient, CarePlan, Organization, Device, Task or Reporting.</summary>
    public Uri Fhir(string service) => fhir[service];

    public static FutOptions Of(IConfiguration configuration, IHostEnvironment environment) =>
        configuration["Ssl:UseFutOrderService"] switch
        {
            null or "" or "off" => new FutOptions(),
            "on" => On(configuration, environment),
            _ => throw new StorageException("Ssl__UseFutOrderService must be on or off."),
        };

    private static FutOptions On(IConfiguration configuration, IHostEnvironment environment)
    {
        Uri Address(string key) => Checked(Needed(configuration, key), key, environment);
        var services = FhirServices.ToDictionary(service => service, service => Address($"Fut:Fhir:{service}"));
        var (order, catalogue) = (Address("Ssl:Order"), Address("Ssl:Catalogue"));
        var further = (configuration["Fut:Origins"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(text => Checked(text, "Fut:Origins", environment));
        return new FutOptions
        {
            IsOn = true,
            fhir = services,
            SslOrder = order,
            SslCatalogue = catalogue,
            Issuer = Address("Fut:Auth:Issuer"),
            ClientId = Needed(configuration, "Fut:Auth:ClientId"),
            Secret = Needed(configuration, "Fut:Auth:Secret"),
            Organization = Checked(Needed(configuration, "Fut:OrganizationId"), "Fut:OrganizationId", environment).ToString().TrimEnd('/'),
            WriteTraceLines = OneOf(configuration, "Ssl:TraceLines", "server", "client"),
            OrdersFollow = OneOf(configuration, "Ssl:OrderStatus", "explicit", "derived"),
            SendVersions = !OneOf(configuration, "Ssl:ETag", "auto", "off"),
            Origins = services.Values.Concat([order, catalogue]).Concat(further).Select(FutUrl.Origin).ToHashSet(),
        };
    }

    /// <summary>Whether a setting has its second value; the first is the default.</summary>
    private static bool OneOf(IConfiguration configuration, string key, string usual, string other) =>
        string.IsNullOrEmpty(configuration[key]) || configuration[key] == usual ? false
        : configuration[key] == other ? true
        : throw new StorageException($"{Name(key)} must be {usual} or {other}.");

    private static string Needed(IConfiguration configuration, string key) => string.IsNullOrWhiteSpace(configuration[key])
        ? throw new StorageException($"{Name(key)} is not set. Ssl__UseFutOrderService=on needs it.")
        : configuration[key]!;

    private static Uri Checked(string text, string key, IHostEnvironment environment) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && environment.IsDevelopment()))
        && address.Query + address.Fragment + address.UserInfo == ""
            ? address
            : throw new StorageException(
                $"{Name(key)} must be an https address without query, such as https://device.fut.test.example/fhir.");

    private static string Name(string key) => key.Replace(":", "__", StringComparison.Ordinal);
}
