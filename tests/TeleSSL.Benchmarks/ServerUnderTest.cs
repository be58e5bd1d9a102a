using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace TeleSSL.Benchmarks;

/// <summary>The real server on a folder of SQLite files.</summary>
internal static class ServerUnderTest
{
    public const string Program = "TeleSSL.Server";

    public static Task<Child> Start(string folder) => Begin(folder).Answers();

    public static Child Begin(string folder)
    {
        var address = Child.FreeAddress();
        return Child.Start(Program, address, ["--urls", address.ToString()],
            ("ASPNETCORE_ENVIRONMENT", "Development"), ("Demo__Seed", "true"), ("Simulators__Enabled", "false"), ("Benchmarks__NoOp", "true"),
            ("Storage__Provider", "sqlite"), ("Storage__Path", folder),
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
