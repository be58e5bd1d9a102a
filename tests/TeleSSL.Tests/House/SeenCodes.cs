using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using TeleSSL.Domain;

namespace TeleSSL.Tests.House;

/// <summary>Which declared codes each test of this run was answered, and on which request.</summary>
internal static class SeenCodes
{
    private static readonly HashSet<string> Declared =
        [.. DeclaredCodes.Refusals.Select(one => one.Code), .. DeclaredCodes.FieldProblems.Select(one => one.Code)];

    private static readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string>> OfTests = new();

    private static readonly Lazy<(Regex Path, string Template)[]> Templates = new(ReadTemplates);

    /// <summary>The tests that got an answer.</summary>
    public static ICollection<string> Tests => OfTests.Keys;

    /// <summary>The request by which a test got a code; null when it did not get it.</summary>
    public static string? Request(string test, string code) => OfTests.GetValueOrDefault(test)?.GetValueOrDefault(code);

    /// <summary>Every code with a request and a test that got it, the same ones in every run of the whole suite.</summary>
    public static IEnumerable<(string Code, string Request, string Test)> All => OfTests
        .SelectMany(test => test.Value.Select(code => (Code: code.Key, Request: code.Value, Test: test.Key)))
        .GroupBy(seen => seen.Code)
        .Select(same => same.MinBy(seen => (seen.Test, seen.Request)))
        .OrderBy(seen => seen.Code, StringComparer.Ordinal);

    public static void Look(HttpRequestMessage? request, string? mediaType, string body)
    {
        if (TestContext.Current.TestMethod is not { } method || request?.RequestUri is not { } uri)
            return;
        var seen = OfTests.GetOrAdd($"{method.TestClass.TestClassSimpleName}.{method.MethodName}", _ => new());
        if (mediaType is not ("application/problem+json" or "application/json"))
            return;
        foreach (var code in Codes(JsonSerializer.Deserialize<JsonElement>(body), mediaType == "application/problem+json"))
            seen.TryAdd(code, $"{request.Method} {Template(uri.AbsolutePath)}");
    }

    /// <summary>A refusal of the hub.</summary>
    public static void LookAtHub(string call, string error)
    {
        var code = Regex.Match(error, "HubException: ([a-z0-9-]+): ").Groups[1].Value;
        if (TestContext.Current.TestMethod is { } method && Declared.Contains(code))
            OfTests.GetOrAdd($"{method.TestClass.TestClassSimpleName}.{method.MethodName}", _ => new()).TryAdd(code, $"{call} on /hubs/live");
    }

    private static IEnumerable<string> Codes(JsonElement json, bool isProblem)
    {
        if (json.ValueKind == JsonValueKind.Object)
            foreach (var member in json.EnumerateObject())
            {
                if (member.Name == "code" && (isProblem || json.TryGetProperty("outcome", out _)) && Declared.Contains($"{member.Value}"))
                    yield return $"{member.Value}";
                foreach (var code in Codes(member.Value, isProblem))
                    yield return code;
            }
        else if (json.ValueKind == JsonValueKind.Array)
            foreach (var code in json.EnumerateArray().SelectMany(item => Codes(item, isProblem)))
                yield return code;
    }

    private static string Template(string path) =>
        Templates.Value.FirstOrDefault(one => one.Path.IsMatch(path)).Template ?? "a path of none";

    private static (Regex Path, string Template)[] ReadTemplates() =>
    [
        .. JsonSerializer.Deserialize<JsonElement>(Repository.Read("contracts/openapi/telessl.json")).GetProperty("paths").EnumerateObject()
            .Select(path => path.Name)
            .OrderBy(path => path.Count(letter => letter == '{')).ThenBy(path => path, StringComparer.Ordinal)
            .Select(path => (new Regex($"^{Regex.Replace(path, "{[^}]+}", "[^/]+")}$"), path)),
    ];
}
