using Microsoft.AspNetCore.OpenApi;
using TeleSSL.Contracts;
using TeleSSL.Server.Front.Search;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Front;

/// <summary>The page shown when the server's address is opened in a browser, and the API's pages.</summary>
internal static class FrontModule
{
    public static IServiceCollection AddFront(this IServiceCollection services) => services
        .AddSingleton<SearchReader>()
        .AddTexts<SearchRequest>(TextKind.Elsewhere, nameof(SearchRequest.Text))
        .Configure<OpenApiOptions>("v1", ApiTags.Add)
        .Configure<OpenApiOptions>("v1", ApiExamples.Add);

    public static void MapFront(this WebApplication app)
    {
        app.MapFrontPage();
        if (app.Environment.IsDevelopment())
            app.MapDocs();
    }
}
