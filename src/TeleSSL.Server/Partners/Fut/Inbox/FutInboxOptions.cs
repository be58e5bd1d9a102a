using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>Settings of what comes from FUT.</summary>
internal sealed class FutInboxOptions
{
    private const int MinSecretLength = 32;
    private const int MostMinutes = 24 * 60;

    /// <summary>The secrets that events are signed with: none for poll only, two during a rotation.</summary>
    public IReadOnlyList<string> EventSecrets { get; private init; } = [];

    /// <summary>How often changed orders are asked for.</summary>
    public TimeSpan PollEvery { get; private init; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether FUT is asked for the consent when an order arrives.</summary>
    public bool VerifyConsent { get; private init; } = true;

    /// <summary>Code of the unit that FUT knows as the seller; null for all of them.</summary>
    public string? Unit { get; private init; }

    /// <summary>Codes of programmes by the title of a care plan, beside their own names and codes.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; private init; } = new Dictionary<string, string>();

    /// <summary>Codes of our organisations by their normalised Organization URL.</summary>
    public IReadOnlyDictionary<string, string> Buyers { get; private init; } = new Dictionary<string, string>();

    public static FutInboxOptions Of(IConfiguration configuration) => new()
    {
        EventSecrets = [.. Secrets(configuration, "Fut:EventSecret", "Fut:OtherEventSecret")],
        PollEvery = TimeSpan.FromMinutes(Minutes(configuration["Ssl:PollMinutes"])),
        VerifyConsent = configuration["Ssl:VerifyConsent"] switch
        {
            null or "" or "on" => true,
            "off" => false,
            _ => throw new StorageException("Ssl__VerifyConsent must be on or off."),
        },
        Unit = configuration["Fut:Unit"] is { Length: > 0 } unit ? unit : null,
        Titles = configuration.GetSection("Fut:Programmes").GetChildren()
            .ToDictionary(one => one.Key.Trim(), one => one.Value ?? "", StringComparer.OrdinalIgnoreCase),
        Buyers = configuration.GetSection("Fut:Buyers").GetChildren().ToDictionary(one => Address(one), one => one.Key.ToLowerInvariant()),
    };

    private static string Address(IConfigurationSection one) => FutUrl.Normalised(one.Value)
        ?? throw new StorageException($"Fut__Buyers__{one.Key} must be the buyer's Organization URL.");

    private static int Minutes(string? text) => string.IsNullOrEmpty(text) ? 15
        : int.TryParse(text, out var minutes) && minutes is >= 1 and <= MostMinutes ? minutes
        : throw new StorageException($"Ssl__PollMinutes must be a number of minutes from 1 to {MostMinutes}.");

    private static IEnumerable<string> Secrets(IConfiguration configuration, params string[] names)
    {
        foreach (var name in names)
            if (configuration[name] is { Length: > 0 } secret)
                yield return secret.Length >= MinSecretLength
                    ? secret
                    : throw new StorageException(
                        $"{name.Replace(":", "__", StringComparison.Ordinal)} must be at least {MinSecretLength} characters "
                        + "(openssl rand -base64 32).");
    }
}
