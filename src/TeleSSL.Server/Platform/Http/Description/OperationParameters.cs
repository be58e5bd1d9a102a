using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.OpenApi;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>The parameters of an operation: of its path, its declared query and its headers.</summary>
internal static class OperationParameters
{
    private static readonly string[] Safe = ["GET", "HEAD"];

    public static void Write(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        foreach (var part in RoutePatternFactory.Parse(context.Description.RelativePath ?? "").Parameters)
            Add(operation, OfPath(part));
        foreach (var parameter in metadata.OfType<DeclaredQuery>().SelectMany(query => query.Parameters))
            Add(operation, parameter.Describe());
        if (metadata.OfType<IAllowAnonymous>().Any())
            operation.Security = [];
        ExportResponses.Write(operation, metadata);
        var isSafe = Safe.Contains(context.Description.HttpMethod);
        RefusalResponses.Write(operation, context.Document!, metadata, isSafe);
        if (isSafe)
            return;
        if (!metadata.OfType<IAllowAnonymous>().Any())
            Add(operation, RequestHeaderOf());
        if (metadata.OfType<ApiDescription.IdempotentWrite>().Any())
            Add(operation, Header(Idempotency.Header, "Makes a repeat harmless: the same key and body give the same answer again.", 200));
        if (RefusalResponses.Declares(metadata, StatusCodes.Status412PreconditionFailed))
            Add(operation, Header("If-Match", "The ETag that was read; refused with 412 when someone else changed it since.", 50));
    }

    private static void Add(OpenApiOperation operation, OpenApiParameter parameter)
    {
        if (!operation.Parameters!.Any(known => known.Name == parameter.Name && known.In == parameter.In))
            operation.Parameters!.Add(parameter);
    }

    private static OpenApiParameter OfPath(RoutePatternParameterPart part)
    {
        var kinds = part.ParameterPolicies.Select(policy => policy.Content).ToArray();
        return new OpenApiParameter
        {
            Name = part.Name,
            In = ParameterLocation.Path,
            Required = true,
            Schema = kinds.Contains("guid") ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" }
                : kinds.Contains("int") ? new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" }
                : new OpenApiSchema { Type = JsonSchemaType.String },
        };
    }

    private static OpenApiParameter RequestHeaderOf() => new()
    {
        Name = RequestHeader.Name,
        In = ParameterLocation.Header,
        Description = "Always 1. Needed with the cookie: no form of another site can send it.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["1"] },
    };

    private static OpenApiParameter Header(string name, string description, int longest) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = longest },
    };
}
