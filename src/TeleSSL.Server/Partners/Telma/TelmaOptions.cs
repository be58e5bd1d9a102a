using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Telma;

internal enum TelmaMode
{
    /// <summary>Tickets are escalated manually, without the API.</summary>
    Manual,

    /// <summary>Tickets are escalated over the API.</summary>
    Api,
}

/// <summary>Settings of the Telma connection. No secret has a default.</summary>
internal sealed class TelmaOptions
{
    private const int MinSecretLength = 32;

    public TelmaMode Mode { get; private init; }

    public Uri? BaseAddress { get; private init; }

    /// <summary>The bearer token we send to Telma.</summary>
    public string? Token { get; private init; }

    /// <summary>The secrets Telma signs its events with: one, or two during a rotation.</summary>
    public IReadOnlyList<string> WebhookSecrets { get; private init; } = [];

    /// <summary>Our code in the register of health organisations (SOR).</summary>
    public string? OrganisationSor { get; private init; }

    public static TelmaOptions Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var telma = configuration.GetSection("Telma");
        return telma["Mode"] switch
        {
            null or "" or "manual" => new TelmaOptions { Mode = TelmaMode.Manual },
            "api" => new TelmaOptions
            {
                Mode = TelmaMode.Api,
                BaseAddress = Address(Needed(telma["BaseAddress"], "Telma__BaseAddress"), environment),
                Token = Needed(telma["Token"], "Telma__Token"),
                WebhookSecrets = Secrets(telma),
                OrganisationSor = Sor(Needed(telma["OrganisationSor"], "Telma__OrganisationSor")),
            },
            _ => throw new StorageException("Telma__Mode must be api or manual."),
        };
    }

    private static string Needed(string? value, string name) => string.IsNullOrWhiteSpace(value)
        ? throw new StorageException($"{name} is not set. Telma__Mode=api needs it; with Telma__Mode=manual agents call Telma themselves.")
        : value;

    private static Uri Address(string text, IHostEnvironment environment) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && environment.IsDevelopment()))
        && address.Query + address.Fragment + address.UserInfo == ""
            ? address
            : throw new StorageException(
                "Telma__BaseAddress must be an https address without query, such as https://telma.example/telma/v1.");

    private static string[] Secrets(IConfiguration telma)
    {
        var secret = Secret(Needed(telma["WebhookSecret"], "Telma__WebhookSecret"), "Telma__WebhookSecret");
        return string.IsNullOrWhiteSpace(telma["OtherWebhookSecret"])
            ? [secret]
            : [secret, Secret(telma["OtherWebhookSecret"]!, "Telma__OtherWebhookSecret")];
    }

    private static string Secret(string text, string name) => text.Length >= MinSecretLength
        ? text
        : throw new StorageException($"{name} must be at least {MinSecretLength} characters (openssl rand -base64 32).");

    // "SORIdentifier": digits, 11 or more (HL7 Denmark, DK Core); contracts/partners/telma takes 20.
    private static string Sor(string text) => text.Length is >= 11 and <= 20 && text.All(char.IsAsciiDigit) && text[0] != '0'
        ? text
        : throw new StorageException("Telma__OrganisationSor must be our SOR code: 11-20 digits, such as 950531000016003.");
}
