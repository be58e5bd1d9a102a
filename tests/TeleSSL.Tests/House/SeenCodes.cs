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

    /// <summary>What a problem, a result, a report or a sign-in page says.</summary>
    public static void Look(HttpRequestMessage? request, string? mediaType, string body)
    {
        if (request?.RequestUri is not { } uri || Seen() is not { } seen)
            return;
        var codes = mediaType switch
        {
            "application/problem+json" => Codes(JsonSerializer.Deserialize<JsonElement>(body), true),
            "application/json" => Codes(JsonSerializer.Deserialize<JsonElement>(body), false),
            "text/html" => Regex.Matches(body, "(?<=>)[a-z0-9-]+(?=<)").Select(match => match.Value),
            _ => [],
        };
        foreach (var code in codes.Where(Declared.Contains))
            seen.TryAdd(code, $"{request.Method} {Template(uri.AbsolutePath)}");
    }

    /// <summary>What the server gave as the reason elsewhere: on the hub, in a row of the outbox.</summary>
    public static void Look(string where, string? code)
    {
        if (code is not null && Declared.Contains(code))
            Seen()?.TryAdd(code, where);
    }

    private static ConcurrentDictionary<string, string>? Seen() => TestContext.Current.TestMethod is { } method
        ? OfTests.GetOrAdd($"{method.TestClass.TestClassSimpleName}.{method.MethodName}", _ => new())
        : null;

    // A "code" is also what an organisation or a programme has: in what is no problem, a result's has an outcome beside it.
    private static IEnumerable<string> Codes(JsonElement json, bool isProblem) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Codes(item, isProblem)),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Codes(member.Value, isProblem)
            .Concat(IsReason(member.Name, isProblem || json.TryGetProperty("outcome", out _)) ? [$"{member.Value}"] : [])),
        _ => [],
    };

    private static bool IsReason(string name, bool isOutcome) => name is "why" or "undelivered" or "error" || (name is "code" && isOutcome);

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
