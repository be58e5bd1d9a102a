using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;
using TeleSSL.Server.Platform.Http.Exports;
using TeleSSL.Server.Platform.Http.Texts;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform;

internal static class PlatformModule
{
    public static void AddPlatform(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 17 << 20;
        });
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        builder.AddTelemetry();
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<Clock>()
            .AddHostedService<Upkeep>()
            .AddStorage()
            .AddSingleton<TextOptions>().AddSingleton<BodyTexts>().AddSingleton<NamedNumbers>()
            .AddKeys()
            .AddCookieKeys().AddSingleton<Cursors>()
            .AddHostNames()
            .AddDoors(builder.Configuration)
            .AddExceptionHandler<Faults>()
            .AddProblemDetails(options =>
                options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions.TryAdd("code", "fault"))
            .AddApiDescription()
            .AddSingleton(_ => ExportLimit.Of(builder.Configuration)).AddSingleton<ListExports>()
            .ConfigureHttpJsonOptions(options => DomainJson.Configure(options.SerializerOptions));
    }

    public static void UsePlatform(this WebApplication app)
    {
        app.UseTelemetry();
        app.UseApiHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => Problems.WriteStatus(context.HttpContext));
        app.UsePingedWebSockets();
        app.UseDoors();
        app.UseAuthentication();
        app.UseRequestHeader();
        app.UseAuthorization();
        app.UseMembershipsOfEndpoint();
        app.UseDeclaredParameters();
        app.MapOpenApi().OpenThrough(Door.Work);
        app.MapHealth();
    }
}
