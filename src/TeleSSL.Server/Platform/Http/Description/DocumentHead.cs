using Microsoft.OpenApi;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>The document's title and server, and the two ways to sign in.</summary>
internal static class DocumentHead
{
    public const string Cookie = "session";
    public const string Bearer = "bearer";

    public static void Write(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "TeleSSL",
            Version = "v1",
            Description = "Service, support and logistics of telemedicine at home.",
        };
        document.Servers = [new OpenApiServer { Url = "/", Description = "The server that sent this document." }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Cookie] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = "__Host-telessl",
                Description = "The cookie of `POST /api/session`, `telessl` in Development. "
                    + $"What changes something also needs the header `{RequestHeader.Name}: 1`.",
            },
            [Bearer] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "JWT",
                Description = "A token of the configured authority, for machines.",
            },
        };
        document.Security = [Requires(document, Cookie), Requires(document, Bearer)];
    }

    private static OpenApiSecurityRequirement Requires(OpenApiDocument document, string scheme) =>
        new() { [new OpenApiSecuritySchemeReference(scheme, document)] = [] };
}
