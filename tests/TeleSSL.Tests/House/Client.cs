using System.Net;
using System.Text;
using System.Text.Json;

namespace TeleSSL.Tests.House;

/// <summary>An API client for one user.</summary>
public sealed class Client(HttpClient http)
{
    public HttpClient Http => http;

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path, null);

    /// <summary>The ids of a whole list, read page by page.</summary>
    public async Task<List<Guid>> Ids(string path, int limit = 200)
    {
        var all = new List<Guid>();
        for (string? after = ""; after is not null;)
        {
            var page = (await Get($"{path}{(path.Contains('?') ? '&' : '?')}limit={limit}&after={after}")).Expect(200);
            all.AddRange(page["items"].EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            after = page["next"].GetString();
        }

        return all;
    }

    public Task<Answer> Delete(string path) => Send(HttpMethod.Delete, path, null);

    /// <summary>Posts an object as JSON, or a string unchanged.</summary>
    public Task<Answer> Post(string path, object body, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, path, new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"), headers);

    public Task<Answer> Put(string path, object body) =>
        Send(HttpMethod.Put, path, new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"));

    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request);
        return await Answer.Of(response);
    }
}

/// <summary>A response.</summary>
public sealed record Answer(HttpStatusCode Status, string Body, string? ETag, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

    /// <summary>The code of a refusal.</summary>
    public string? Code => Body.Length > 0 && Json.TryGetProperty("code", out var code) ? code.GetString() : null;

    public Guid Id => this["id"].GetGuid();

    public JsonElement this[string property] => Json.GetProperty(property);

    public string Text(string property) => this[property].GetString()!;

    public IReadOnlyList<string> Texts(string property) => [.. this[property].EnumerateArray().Select(item => item.GetString()!)];

    public static async Task<Answer> Of(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        if (mediaType == "application/problem+json")
            DeclaredProblem.Check(body);
        SeenCodes.Look(response.RequestMessage, mediaType, body);
        return new Answer(
            response.StatusCode,
            body,
            response.Headers.ETag?.Tag,
            response.Headers.Concat(response.Content.Headers)
                .ToDictionary(h => h.Key, h => string.Join(',', h.Value), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Fails with the whole answer when the status differs.</summary>
    public Answer Expect(int status)
    {
        Assert.True((int)Status == status, $"Expected {status}, got {(int)Status}: {Body}");
        return this;
    }

    /// <summary>Asserts a refusal with this code.</summary>
    public Answer Refused(string code, int status = 409)
    {
        Expect(status);
        Assert.Equal(code, Code);
        return this;
    }
}
