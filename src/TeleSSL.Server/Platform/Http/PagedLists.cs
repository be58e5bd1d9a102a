using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TeleSSL.Contracts;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Lists that are read page by page (<see cref="Paging"/>), as the OpenAPI document describes them.</summary>
internal static class PagedLists
{
    /// <summary>Documents the page, and how to ask for it.</summary>
    public static RouteHandlerBuilder Pages<TItem>(this RouteHandlerBuilder list) =>
        list.WithMetadata(new Paged()).Produces<Page<TItem>>().Refuses(400, 422);

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<Paged>().Any())
            return Task.CompletedTask;
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "limit",
            In = ParameterLocation.Query,
            Description = "The most items of the page.",
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Format = "int32",
                Minimum = "1",
                Maximum = $"{Paging.MaxLimit}",
                Default = JsonValue.Create(Paging.DefaultLimit),
            },
        });
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "after",
            In = ParameterLocation.Query,
            Description = "The next of the page before, sent by the same account with the same filters; else 400 unknown-cursor.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        return Task.CompletedTask;
    }

    private sealed record Paged;
}
