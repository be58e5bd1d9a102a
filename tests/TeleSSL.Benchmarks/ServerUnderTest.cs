using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace TeleSSL.Benchmarks;

/// <summary>The real server on a storage; on PostgreSQL there can be several on one.</summary>
internal static class ServerUnderTest
{
    public const string Program = "TeleSSL.Server";

    public static Task<Child> Start(Storage storage) => Begin(storage).Answers();

    public static async Task<List<Child>> Start(Storage storage, int processes)
    {
        var servers = new List<Child>();
        for (var i = 0; i < processes; i++)
            servers.Add(await Start(storage));
        return servers;
    }

    public static Child Begin(Storage storage)
    {
        var address = Child.FreeAddress();
        return Child.Start(Program, address, ["--urls", address.ToString()],
            ("ASPNETCORE_ENVIRONMENT", "Development"), ("Demo__Seed", "true"), ("Simulators__Enabled", "false"), ("Benchmarks__NoOp", "true"),
            ("LookUps__PerHour", "0"),
            ("Storage__Provider", storage.Database == Database.Sqlite ? "sqlite" : "postgres"),
            ("Storage__Path", storage.Folder), ("Storage__ConnectionString", storage.ConnectionString ?? ""),
            ("Logging__LogLevel__Default", "Warning"), ("Logging__LogLevel__Microsoft.AspNetCore", "Warning"));
    }

    /// <summary>A user's credentials; a demo user's, without a password.</summary>
    public static async Task<Caller> SignIn(this Child server, string user, string password = "demo")
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.Address };
        using var answer = await http.PostAsJsonAsync("/api/session", new { user, password });
        if (answer.StatusCode != HttpStatusCode.NoContent)
            throw new BenchmarkException($"{user} cannot sign in: {(int)answer.StatusCode}");
        return new Caller(server, answer.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
    }
}

/// <summary>Stops servers when disposed.</summary>
internal sealed record Stopped(IEnumerable<Child> Servers) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        foreach (var server in Servers)
            await server.DisposeAsync();
    }
}

/// <summary>A signed-in client.</summary>
internal sealed record Caller(Child Server, string Cookie)
{
    public HttpRequestMessage Get(string path) => Request(HttpMethod.Get, path, null);

    public HttpRequestMessage Post(string path, string json) => Request(HttpMethod.Post, path, Content(json, "application/json"));

    public HttpRequestMessage PostCsv(string path, string csv) => Request(HttpMethod.Post, path, Content(csv, "text/csv"));

    /// <summary>The baseline: sign-in, role and a JSON body, and nothing else.</summary>
    public Endpoint NoOp() => new("no-op", Server, () => Post("/api/noop", """{"text":"nothing"}"""));

    private HttpRequestMessage Request(HttpMethod method, string path, HttpContent? content)
    {
        var request = new HttpRequestMessage(method, new Uri(Server.Address, path)) { Content = content };
        request.Headers.TryAddWithoutValidation("Cookie", Cookie);
        request.Headers.TryAddWithoutValidation("X-TeleSSL", "1");
        return request;
    }

    private static ByteArrayContent Content(string text, string mediaType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }
}
