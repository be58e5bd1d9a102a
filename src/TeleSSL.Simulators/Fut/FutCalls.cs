using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace TeleSSL.Simulators.Fut;

/// <summary>Where a CPR number of the seed was found in a call.</summary>
public sealed record FutCprFound(bool Url, bool Headers, bool Body);

/// <summary>A recorded call. It has the names and values of the query, and of the body a hash alone.</summary>
public sealed record FutCall(
    DateTimeOffset At, string Service, string Method, string Path, IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers, int Status, string BodySha256, FutCprFound CprFound);

/// <summary>What comes in, before it is answered.</summary>
internal sealed record FutRequest(
    string Service, string Method, string Path, string Url, IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string? IfMatch => Headers.GetValueOrDefault("If-Match");

    /// <summary>The path: service, version, and what follows.</summary>
    public string[] Parts { get; } = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The body as <c>application/x-www-form-urlencoded</c>.</summary>
    public IReadOnlyDictionary<string, string> Form => Encoding.UTF8.GetString(Body)
        .Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => WebUtility.UrlDecode(pair[0]), pair => WebUtility.UrlDecode(pair.ElementAtOrDefault(1) ?? ""));

    public FutCall Recorded(DateTimeOffset at, int status, IEnumerable<string> numbers)
    {
        var (url, headers, body) = (Uri.UnescapeDataString(Url), string.Join('\n', Headers.Values), Encoding.UTF8.GetString(Body));
        var forms = numbers.SelectMany(cpr => new[] { cpr, $"{cpr[..6]}-{cpr[6..]}" }).ToArray();
        return new FutCall(
            at, Service, Method, Path, Query, Headers.Where(header => header.Key != "Authorization").ToDictionary(), status,
            Convert.ToHexStringLower(SHA256.HashData(Body)), new FutCprFound(Holds(url), Holds(headers), Holds(body)));
        bool Holds(string text) => forms.Any(cpr => text.Contains(cpr, StringComparison.OrdinalIgnoreCase));
    }
}
