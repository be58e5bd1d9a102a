using Microsoft.OpenApi;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Http.Description;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The OpenAPI document, <c>/openapi/v1.json</c>. A test compares it with the copy in contracts/openapi.</summary>
internal static class ApiDescription
{
    /// <summary>Documents the body, which is parsed manually so that errors have our format and order.</summary>
    public static RouteHandlerBuilder Takes<TBody>(this RouteHandlerBuilder endpoint, string mediaType = "application/json") =>
        endpoint.WithMetadata(new TakenBody(typeof(TBody), mediaType));

    /// <summary>Documents the refusal statuses, each with problem details.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params IEnumerable<int> statuses)
    {
        foreach (var status in statuses)
            endpoint.ProducesProblem(status);
        return endpoint;
    }

    /// <summary>The operation's id, unique in the API, and what it does in a few words.</summary>
    public static TBuilder Named<TBuilder>(this TBuilder endpoint, string operationId, string summary)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithName(operationId).WithSummary(summary);

    /// <summary>Documents the query parameters that the endpoint reads itself.</summary>
    public static TBuilder Queries<TBuilder>(this TBuilder endpoint, params IEnumerable<QueryParameter> parameters)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new DeclaredQuery([.. parameters]));

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            DocumentHead.Write(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(async (operation, context, ct) =>
        {
            await BodySchemas.Write(operation, context, ct);
            OperationParameters.Write(operation, context);
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // Parsed values are JSON strings, whatever their record looks like.
            if (context.JsonTypeInfo.Type.GetInterfaces()
                .Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsed<>)))
                (schema.Type, schema.Properties) = (JsonSchemaType.String, null);
            if (context.JsonTypeInfo.Properties.Any(
                property => WrittenTexts.IsWritten(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)))
                (schema.Properties ??= new Dictionary<string, IOpenApiSchema>())[TextLeave.Field] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array | JsonSchemaType.Null,
                    Items = new OpenApiSchema { Type = JsonSchemaType.String },
                    Description = TextLeave.FieldDescription,
                };
            // Read by a custom converter, which the generator cannot inspect.
            if (context.JsonTypeInfo.Type == typeof(DateTimeOffset))
                (schema.Type, schema.Format) = (JsonSchemaType.String, "date-time");
            if (context.JsonTypeInfo.Type == typeof(DateTimeOffset?))
                (schema.Type, schema.Format) = (JsonSchemaType.String | JsonSchemaType.Null, "date-time");
            return Task.CompletedTask;
        });
    });

    internal sealed record TakenBody(Type Type, string MediaType);

    /// <summary>A write whose repeat with the same Idempotency-Key is harmless.</summary>
    internal sealed record IdempotentWrite;
}
