using System.Text.Json;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>What a client may send and reads, in one line each: operation, where, path of the member.</summary>
internal sealed class DocumentMembers(JsonElement document)
{
    private const int Depth = 8;

    public IReadOnlyList<string> Lines =>
    [
        .. document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject()
                .Where(operation => operation.Value.ValueKind == JsonValueKind.Object && operation.Name is not "parameters")
                .SelectMany(operation => Of(operation.Value).Select(line => $"{operation.Name.ToUpperInvariant()} {path.Name} {line}")))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private IEnumerable<string> Of(JsonElement operation) =>
    [
        .. Parameters(operation),
        .. operation.TryGetProperty("requestBody", out var body) ? Json(body).SelectMany(one => Members(one, "body", 0)) : [],
        .. Good(operation).SelectMany(Json).SelectMany(one => Members(one, "answer", 0)),
    ];

    private static IEnumerable<string> Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var all)
            ? all.EnumerateArray().Where(one => one.TryGetProperty("in", out var at) && at.GetString() == "query")
                .Select(one => $"query {one.GetProperty("name").GetString()}")
            : [];

    private static IEnumerable<JsonElement> Good(JsonElement operation) =>
        operation.GetProperty("responses").EnumerateObject().Where(one => one.Name[0] == '2').Select(one => one.Value);

    private static IEnumerable<JsonElement> Json(JsonElement message) =>
        message.TryGetProperty("content", out var content)
        && content.TryGetProperty("application/json", out var json) && json.TryGetProperty("schema", out var schema)
            ? [schema]
            : [];

    private IEnumerable<string> Members(JsonElement schema, string path, int depth)
    {
        if (depth == Depth || schema.ValueKind != JsonValueKind.Object)
            yield break;
        if (schema.TryGetProperty("$ref", out var reference))
            schema = document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
        if (schema.TryGetProperty("properties", out var properties))
            foreach (var member in properties.EnumerateObject())
            {
                yield return $"{path}.{member.Name}";
                foreach (var line in Members(member.Value, $"{path}.{member.Name}", depth + 1))
                    yield return line;
            }

        foreach (var line in Parts(schema).SelectMany(part => Members(part, path, depth + 1)))
            yield return line;
    }

    private static IEnumerable<JsonElement> Parts(JsonElement schema) =>
    [
        .. schema.TryGetProperty("items", out var items) ? [items] : (JsonElement[])[],
        .. ((string[])["anyOf", "oneOf", "allOf"]).SelectMany(name =>
            schema.TryGetProperty(name, out var parts) ? parts.EnumerateArray() : Enumerable.Empty<JsonElement>()),
    ];
}
