using System.Text.Json;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>The ids in what an operation takes, by the API's document.</summary>
internal sealed class IdsInBodies(JsonElement document)
{
    private const int Deepest = 6;

    /// <summary>The property that holds an id, or a list of ids.</summary>
    public IReadOnlyList<string> Of(Operation operation)
    {
        var described = document.GetProperty("paths").GetProperty(operation.Path).GetProperty(operation.Method.ToLowerInvariant());
        if (!described.TryGetProperty("requestBody", out var body))
            return [];
        var schemas = body.GetProperty("content").EnumerateObject().Select(content => content.Value.GetProperty("schema"));
        return [.. schemas.SelectMany(schema => In(schema, "", 0)).Distinct()];
    }

    private IEnumerable<string> In(JsonElement schema, string property, int depth)
    {
        if (depth > Deepest)
            return [];
        if (schema.TryGetProperty("$ref", out var reference))
            schema = Named(reference.GetString()!);
        var parts = schema.EnumerateObject().SelectMany(part => part.Name switch
        {
            "properties" => part.Value.EnumerateObject().SelectMany(one => In(one.Value, one.Name, depth + 1)),
            "items" => In(part.Value, property, depth + 1),
            "oneOf" or "anyOf" or "allOf" => part.Value.EnumerateArray().SelectMany(one => In(one, property, depth + 1)),
            "format" when part.Value.ValueEquals("uuid") => [property],
            _ => [],
        });
        return [.. parts];
    }

    private JsonElement Named(string reference) =>
        document.GetProperty("components").GetProperty("schemas").GetProperty(reference[(reference.LastIndexOf('/') + 1)..]);
}
