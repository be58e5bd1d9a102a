using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>
/// The refusals of an operation: those it declares, and those that follow from what it is. Each kind is described once in the document.
/// </summary>
internal static class RefusalResponses
{
    private static readonly Dictionary<int, RefusalKind> Kinds = Enum.GetValues<RefusalKind>().ToDictionary(Problems.StatusOf);

    public static void Write(OpenApiOperation operation, OpenApiDocument document, IList<object> metadata, bool isSafe)
    {
        operation.Responses ??= [];
        foreach (var status in Declared(metadata).Concat(Implied(metadata, isSafe)).Distinct().Order())
            operation.Responses[$"{status}"] = Reference(document, status);
    }

    /// <summary>Whether the endpoint says that it may answer so.</summary>
    public static bool Declares(IList<object> metadata, int status) => Declared(metadata).Contains(status);

    private static IEnumerable<int> Declared(IList<object> metadata) =>
        metadata.OfType<ApiDescription.RefusedStatuses>().SelectMany(refused => refused.Statuses);

    private static IEnumerable<int> Implied(IList<object> metadata, bool isSafe)
    {
        var isOpen = metadata.OfType<IAllowAnonymous>().Any();
        yield return StatusCodes.Status503ServiceUnavailable;
        // A query parameter that it does not declare.
        yield return StatusCodes.Status422UnprocessableEntity;
        if (!isOpen)
            yield return StatusCodes.Status401Unauthorized;
        if (!isOpen && (!isSafe || metadata.OfType<ForRoles>().Any()))
            yield return StatusCodes.Status403Forbidden;
        if (metadata.OfType<ApiDescription.TakenBody>().Any())
            foreach (var status in new[] { 400, 413, 415 })
                yield return status;
    }

    private static OpenApiResponseReference Reference(OpenApiDocument document, int status)
    {
        var kind = Kinds[status];
        document.AddComponent(ProblemSchema.Name, ProblemSchema.Of());
        document.AddComponent($"{kind}", Response(document, kind));
        return new OpenApiResponseReference($"{kind}", document);
    }

    private static OpenApiResponse Response(OpenApiDocument document, RefusalKind kind) => new()
    {
        Description = Problems.TitleOf(kind),
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(ProblemSchema.Name, document) },
        },
        Headers = kind is RefusalKind.TooMany or RefusalKind.Busy ? RetryAfter() : null,
    };

    private static Dictionary<string, IOpenApiHeader> RetryAfter() => new()
    {
        ["Retry-After"] = new OpenApiHeader
        {
            Description = "How many seconds to wait.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
        },
    };
}
