using System.Globalization;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>A browser in which an account has signed in.</summary>
/// <param name="Account">The account.</param>
/// <param name="Id">The id of the browser, random.</param>
/// <param name="At">When the account last signed in there.</param>
internal sealed record KnownBrowser(string Account, string Id, DateTimeOffset At)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} {At.ToUnixTimeMilliseconds()} {Account}");

    public static KnownBrowser? Parse(string text) =>
        text.Split(' ', 3) is [var id, var at, var account] && long.TryParse(at, CultureInfo.InvariantCulture, out var milliseconds)
            ? new(account, id, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))
            : null;
}
