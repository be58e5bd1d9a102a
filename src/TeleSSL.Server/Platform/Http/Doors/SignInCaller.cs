using System.Security.Cryptography;
using System.Text;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>Who tries a password.</summary>
/// <param name="From">The address.</param>
/// <param name="Name">The name, hashed, since a password may have been typed in its place.</param>
/// <param name="Browser">The id of the browser if its device cookie names the account; failures are then counted apart.</param>
internal sealed record SignInCaller(CallerAddress From, string Name, string? Browser)
{
    public bool IsKnown => Browser is not null;

    /// <summary>What failures are counted under.</summary>
    public string Key => Browser is null ? Name : Hash($"{Name}\n{Browser}");

    public static SignInCaller Of(CallerAddress from, string user, KnownBrowser? browser) => new(from, Hash(user), browser?.Id);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
