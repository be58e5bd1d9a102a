using Microsoft.AspNetCore.Mvc.ApiExplorer;
using TeleSSL.Server.Platform.Http.Description;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The OpenAPI document, <c>/openapi/v1.json</c>. A test compares it with the copy in contracts/openapi.</summary>
internal static class ApiDescription
{
    /// <summary>Documents the body, which is parsed manually so that errors have our format and order.</summary>
    public static RouteHandlerBuilder Takes<TBody>(this RouteHandlerBuilder endpoint, string mediaType = "application/json") =>
        endpoint.WithMetadata(new TakenBody(typeof(TBody), mediaType));

    /// <summary>Documents the refusals that do not follow from what the endpoint is (<see cref="RefusalResponses"/>).</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params IEnumerable<int> statuses) =>
        endpoint.WithMetadata(new RefusedStatuses([.. statuses]));

    /// <summary>Documents that the endpoint's writes go through <see cref="Writes.Run"/>, which honours Idempotency-Key.</summary>
    public static RouteHandlerBuilder Idempotent(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new IdempotentWrite());

    /// <summary>The operation's id, unique in the API, and what it does in a few words.</summary>
    public static TBuilder Named<TBuilder>(this TBuilder endpoint, string operationId, string summary)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithName(operationId).WithSummary(summary);

    /// <summary>Documents the query parameters that the endpoint reads.</summary>
    public static TBuilder Queries<TBuilder>(this TBuilder endpoint, params IEnumerable<QueryParameter> parameters)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new DeclaredQuery([.. parameters]));

    public static IServiceCollection AddApiDescription(this IServiceCollection services) =>
        services.AddSingleton<IApiDescriptionProvider, BodyParameters>().AddOpenApi("v1", options =>
        {
            options.CreateSchemaReferenceId = Schemas.NameOf;
            options.AddDocumentTransformer((document, _, _) =>
            {
                DocumentHead.Write(document);
                Schemas.NameSteps(document);
                Schemas.NameTexts(document);
                return Task.CompletedTask;
            });
            options.AddOperationTransformer((operation, context, _) =>
            {
                OperationParameters.Write(operation, context);
                return Task.CompletedTask;
            });
            options.AddSchemaTransformer((schema, context, _) =>
            {
                Schemas.Complete(schema, context.JsonTypeInfo);
                foreach (var list in context.ApplicationServices.GetServices<ClosedList>())
                    if (list.Answer == context.JsonTypeInfo.Type)
                        list.Write(schema);
                foreach (var coded in context.ApplicationServices.GetServices<CodedAnswer>())
                    if (coded.Answer == context.JsonTypeInfo.Type)
                        coded.Write(schema);
                return Task.CompletedTask;
            });
        });

    internal sealed record TakenBody(Type Type, string MediaType);

    internal sealed record RefusedStatuses(IReadOnlyList<int> Statuses);

    /// <summary>A write whose repeat with the same Idempotency-Key is harmless.</summary>
    internal sealed record IdempotentWrite;
}
