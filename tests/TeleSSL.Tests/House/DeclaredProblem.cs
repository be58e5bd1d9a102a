using System.Text.Json;
using TeleSSL.Domain;

namespace TeleSSL.Tests.House;

/// <summary>Every refusal that any test gets has a declared code, declared parameters and a complete sentence.</summary>
internal static class DeclaredProblem
{
    private static readonly Dictionary<string, HashSet<string>> OfRefusals = Names(DeclaredCodes.Refusals);

    private static readonly Dictionary<string, HashSet<string>> OfFields = Names(DeclaredCodes.FieldProblems);

    private static readonly HashSet<string> Summaries = [.. DeclaredCodes.FieldProblems.Select(one => one.Summary)];

    public static void Check(string body)
    {
        var problem = JsonSerializer.Deserialize<JsonElement>(body);
        var code = problem.GetProperty("code").GetString()!;
        Assert.DoesNotContain('{', problem.GetProperty("detail").GetString()!);
        var fields = problem.TryGetProperty("fields", out var given) ? given.EnumerateArray().ToArray() : [];
        Assert.Equal(fields.Length > 0, problem.TryGetProperty("errors", out _));
        Assert.True(OfRefusals.ContainsKey(code) || (fields.Length > 0 && Summaries.Contains(code)), $"{code} is not declared");
        if (OfRefusals.TryGetValue(code, out var names))
            Subset(problem, names);
        foreach (var field in fields)
        {
            var of = field.GetProperty("code").GetString()!;
            Assert.True(OfFields.TryGetValue(of, out names) || OfRefusals.TryGetValue(of, out names), $"{of} is not declared");
            Subset(field, names!);
        }
    }

    private static Dictionary<string, HashSet<string>> Names(IEnumerable<CodedSentence> declared) => declared.GroupBy(one => one.Code)
        .ToDictionary(same => same.Key, same => same.SelectMany(one => one.ParamNames).ToHashSet());

    private static void Subset(JsonElement coded, HashSet<string> names)
    {
        if (coded.TryGetProperty("params", out var given))
            Assert.Subset(names, given.EnumerateObject().Select(one => one.Name).ToHashSet());
    }
}
