namespace TeleSSL.Server.Front;

/// <summary>What somebody sees who opens the server's address in a browser.</summary>
internal static class FrontModule
{
    public static void MapFront(this WebApplication app)
    {
        app.MapFrontPage();
        if (app.Environment.IsDevelopment())
            app.MapDocs();
    }
}
