using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TeleSSL.Server.Front;

/// <summary>
/// Bodies to start from, in the API's document: <c>contracts/openapi/examples.json</c>, by operation and name. A test sends each.
/// </summary>
internal static class ApiExamples
{
    private static readonly Lazy<JsonObject> All = new(Read);

    public static void Add(OpenApiOptions options) => options.AddOperationTransformer((operation, _, _) =>
    {
        if (All.Value[operation.OperationId ?? ""] is JsonObject bodies)
            foreach (var content in operation.RequestBody?.Content?.Values ?? [])
                content.Examples = bodies.ToDictionary(
                    body => body.Key, IOpenApiExample (body) => new OpenApiExample { Value = body.Value?.DeepClone() });
        return Task.CompletedTask;
    });

    private static JsonObject Read()
    {
        using var examples = typeof(ApiExamples).Assembly.GetManifestResourceStream("examples.json")!;
        return JsonNode.Parse(examples)!.AsObject();
    }
}
