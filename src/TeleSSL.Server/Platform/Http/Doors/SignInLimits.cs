using System.Net;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>How many names an address may fail at.</summary>
/// <param name="NamesPerAddress">Distinct names in ten minutes; the last of them closes the door for ten minutes.</param>
/// <param name="NamesPerKnownAddress">The same for an address in one of the known networks.</param>
/// <param name="KnownNetworks">Networks behind whose addresses many colleagues sit, such as a town hall's.</param>
internal sealed record SignInLimits(int NamesPerAddress, int NamesPerKnownAddress, IReadOnlyList<IPNetwork> KnownNetworks)
{
    public static SignInLimits Of(IConfiguration configuration) => new(
        Number(configuration, "NamesPerAddress", 10),
        Number(configuration, "NamesPerKnownAddress", 100),
        [.. (configuration["SignIn:KnownNetworks"] ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Network)]);

    public bool IsKnown(CallerAddress from) => from.Address is { } address && KnownNetworks.Any(network => network.Contains(address));

    public int NamesFrom(CallerAddress from) => IsKnown(from) ? NamesPerKnownAddress : NamesPerAddress;

    private static int Number(IConfiguration configuration, string name, int normally) => configuration[$"SignIn:{name}"]?.Trim() switch
    {
        null or "" => normally,
        var text when int.TryParse(text, out var number) && number is >= 1 and <= 1_000 => number,
        _ => throw new StorageException($"SignIn__{name} must be a number from 1 to 1000."),
    };

    private static IPNetwork Network(string text) => IPNetwork.TryParse(text, out var network)
        ? network
        : throw new StorageException(
            $"SignIn__KnownNetworks has '{text}', which is no network. "
            + "Write networks such as 192.0.2.0/24 or 2001:db8::/48, with commas between.");
}
