using System.Text;
using System.Text.RegularExpressions;
using TeleSSL.Domain;
using TeleSSL.Server.Demo;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http.Doors;
using TeleSSL.Server.Support.Pages;

namespace TeleSSL.Server.Front;

/// <summary>The page at <c>/</c>: what this is and, in Development, how to try it.</summary>
internal static partial class FrontPage
{
    public static void MapFrontPage(this WebApplication app)
    {
        var page = Encoding.UTF8.GetBytes(Page(app.Environment.IsDevelopment(), app.Configuration.GetValue("Demo:Seed", true)));
        app.MapGet("/", (HttpResponse response) =>
        {
            PublicPages.Guard(response);
            return TypedResults.Bytes(page, "text/html; charset=utf-8");
        }).OpenThrough(Door.Page).ExcludeFromDescription();
    }

    private static string Page(bool development, bool demo) =>
        Part(Part(Template(), "development", development), "demo", demo)
            .Replace("{{password}}", DemoUsers.Password).Replace("{{users}}", Users());

    /// <summary>The page with the content between the markers, or without it.</summary>
    private static string Part(string page, string name, bool isShown) =>
        Marked().Replace(page, mark => mark.Groups["name"].Value != name ? mark.Value : isShown ? mark.Groups["content"].Value : "");

    private static string Users() =>
        string.Join('\n', DemoUsers.All.Select(user => $"      <li><code>{user.Name}</code>: {Memberships(user.Memberships)}</li>"));

    private static string Memberships(Membership[] memberships) =>
        string.Join(", ", memberships.Select(membership => $"{membership.Role.Kebab()} at {membership.Organisation}"));

    private static string Template()
    {
        using var reader = new StreamReader(typeof(FrontPage).Assembly.GetManifestResourceStream(typeof(FrontPage), "front.html")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(
        @"^ *\{\{(?<name>development|demo)\}\}\n(?<content>.*?)^ *\{\{/\k<name>\}\}\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Marked();
}
