using System.Net;
using System.Text.RegularExpressions;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>
/// As much of a browser as signing in needs: it follows redirects, keeps cookies by site, and holds back those that are SameSite=Strict
/// once another site has sent it on. Each port is a site of its own.
/// </summary>
public sealed partial class Browser(Uri home) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly Dictionary<(string Site, string Name), (string Value, string SameSite)> cookies = [];

    public List<Uri> Visited { get; } = [];

    public string? Session => cookies.TryGetValue((home.Authority, "telessl"), out var cookie) ? cookie.Value : null;

    /// <summary>How each cookie of a site came, by the beginning of its name.</summary>
    public IEnumerable<string> SameSiteOf(string name) =>
        cookies.Where(cookie => cookie.Key.Name.StartsWith(name, StringComparison.Ordinal)).Select(cookie => cookie.Value.SameSite);

    /// <summary>Typed, or a link of the same site.</summary>
    public Task<Answer> Open(string address) => Open(new Uri(home, address));

    public async Task<Answer> Open(Uri address)
    {
        var (answer, _) = await Follow(address, _ => false);
        return answer!;
    }

    /// <summary>Where the redirects would lead next.</summary>
    public async Task<Uri> StopBefore(string path, string address)
    {
        var (_, next) = await Follow(new Uri(home, address), next => next.AbsolutePath == path);
        return next ?? throw new InvalidOperationException($"Nothing led to {path}.");
    }

    /// <summary>Where the page goes on to by itself.</summary>
    public Task<Answer> GoOn(Answer page) => Open(WebUtility.HtmlDecode(Refresh().Match(page.Body).Groups["to"].Value));

    /// <summary>A script of our own page, with the cookie that the browser has.</summary>
    public Client Script()
    {
        var script = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = home };
        script.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        if (Session is { } session)
            script.DefaultRequestHeaders.Add("Cookie", $"telessl={session}");
        return new Client(script);
    }

    public void Dispose() => http.Dispose();

    private async Task<(Answer? Answer, Uri? Next)> Follow(Uri address, Func<Uri, bool> stop)
    {
        var isSentByAnother = false;
        while (true)
        {
            using var response = await Send(address, isSentByAnother);
            if (response.Headers.Location is not { } location)
                return (await Answer.Of(response), null);
            var next = new Uri(address, location);
            if (stop(next))
                return (null, next);
            isSentByAnother |= next.Authority != address.Authority;
            address = next;
        }
    }

    private async Task<HttpResponseMessage> Send(Uri address, bool isSentByAnother)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", "text/html,*/*;q=0.8");
        var sent = cookies.Where(cookie => cookie.Key.Site == address.Authority && !(isSentByAnother && cookie.Value.SameSite == "strict"));
        if (string.Join("; ", sent.Select(cookie => $"{cookie.Key.Name}={cookie.Value.Value}")) is { Length: > 0 } header)
            request.Headers.Add("Cookie", header);
        Visited.Add(address);
        var response = await http.SendAsync(request);
        foreach (var line in response.Headers.TryGetValues("Set-Cookie", out var lines) ? lines : [])
            Take(address.Authority, line);
        return response;
    }

    private void Take(string site, string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        var (name, value) = (parts[0].Split('=', 2)[0], parts[0].Split('=', 2)[1]);
        if (parts.Any(part => part.StartsWith("expires=Thu, 01 Jan 1970", StringComparison.OrdinalIgnoreCase)))
            cookies.Remove((site, name));
        else
            cookies[(site, name)] = (value, SameSiteIn(parts));
    }

    private static string SameSiteIn(string[] parts) =>
        parts.FirstOrDefault(part => part.StartsWith("samesite=", StringComparison.OrdinalIgnoreCase))?[9..].ToLowerInvariant() ?? "lax";

    [GeneratedRegex("http-equiv=\"refresh\" content=\"0;url=(?<to>[^\"]+)\"")]
    private static partial Regex Refresh();
}
