using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>Describes bodies that are parsed by hand, each as a schema with a name.</summary>
internal static class BodySchemas
{
    private const string Schemas = "#/components/schemas/";

    public static async Task Write(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiDescription.TakenBody>().LastOrDefault() is not { } body)
            return;
        var schema = await context.GetOrCreateSchemaAsync(body.Type, null, ct);
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [body.MediaType] = new() { Schema = Named(context.Document!, body.Type, schema) },
            },
        };
    }

    private static IOpenApiSchema Named(OpenApiDocument document, Type type, OpenApiSchema schema)
    {
        if (schema.Type is JsonSchemaType.String or JsonSchemaType.Array)
            return schema;
        if (schema.Discriminator?.Mapping is { } mapping)
            schema.AnyOf = [.. schema.AnyOf!.Zip(mapping, (step, named) => Component(document, named.Value.Reference.Id!, step))];
        return Component(document, type.Name, schema);
    }

    private static IOpenApiSchema Component(OpenApiDocument document, string name, IOpenApiSchema schema)
    {
        document.AddComponent(name, schema);
        return new OpenApiSchemaReference(name, document);
    }
}
