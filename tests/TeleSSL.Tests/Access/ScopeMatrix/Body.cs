using System.Text;
using System.Text.RegularExpressions;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// What is sent: nothing, a file, or JSON in which <c>$citizen</c> is a world's citizen and <c>$.code</c> its municipality.
/// </summary>
internal sealed partial record Body(string Text)
{
    public static readonly Body None = new("");

    public static readonly Body File = new("file");

    public bool IsJson => Text.StartsWith('{');

    /// <summary>The things that it names.</summary>
    public IEnumerable<string> Names => Named().Matches(Text).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>With a world's own things, but in the place of one of them this id.</summary>
    public string Of(World world, string? thing = null, string? id = null) => Named().Replace(
        Text.Replace("$.code", world.Plan.Code, StringComparison.Ordinal),
        match => $"\"{(match.Groups[1].Value == thing ? id : world[match.Groups[1].Value])}\"");

    public static HttpContent? Content(string text) => text switch
    {
        "" => null,
        "file" => Files.Form(Files.Text("x"), "n.txt"),
        _ => new StringContent(text, Encoding.UTF8, "application/json"),
    };

    [GeneratedRegex("\"\\$([a-z_0-9]+)\"")]
    private static partial Regex Named();
}
