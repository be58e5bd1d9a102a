namespace TeleSSL.Server.Front;

/// <summary>The page shown when the server's address is opened in a browser.</summary>
internal static class FrontModule
{
    public static void MapFront(this WebApplication app)
    {
        app.MapFrontPage();
        if (app.Environment.IsDevelopment())
            app.MapDocs();
    }
}
