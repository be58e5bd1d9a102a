using System.Text.Json;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>The fields of an answer, such as <c>items[].assignment.carrier</c>.</summary>
internal static class Fields
{
    /// <summary>Those with a value. A null, an empty text and an empty list tell nothing.</summary>
    public static IEnumerable<(string Path, string Value)> WithValue(JsonElement json) =>
        All(json, "").Where(field => field.Value.Length > 0);

    /// <summary>All of them, told or not.</summary>
    public static IEnumerable<string> Names(JsonElement json) => All(json, "").Select(field => field.Path).Distinct();

    private static IEnumerable<(string Path, string Value)> All(JsonElement json, string path) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(one => All(one.Value, $"{path}.{one.Name}".TrimStart('.'))),
        JsonValueKind.Array when json.GetArrayLength() > 0 => json.EnumerateArray().SelectMany(one => All(one, $"{path}[]")),
        JsonValueKind.Array or JsonValueKind.Null => [(path, "")],
        _ => [(path, json.ToString())],
    };
}
