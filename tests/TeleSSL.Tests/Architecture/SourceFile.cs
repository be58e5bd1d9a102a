using System.Text.RegularExpressions;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Architecture;

/// <summary>A file of the server's source.</summary>
/// <param name="Path">Below <c>src/TeleSSL.Server</c>.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    public static readonly Lazy<IReadOnlyList<SourceFile>> OfServer = new(() =>
    {
        var folder = Repository.PathTo("src/TeleSSL.Server");
        return [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => new SourceFile(System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    });

    /// <summary>The folder below the root, which is its module.</summary>
    public string Module => Path.Contains('/', StringComparison.Ordinal) ? Path.Split('/')[0] : ModuleOrder.OfRoot;

    /// <summary>The text without its comments.</summary>
    public string Code => Tokens().Replace(Text, token => token.Value.StartsWith('/') ? " " : token.Value);

    /// <summary>Strings of every kind, raw ones and those with holes too.</summary>
    public IEnumerable<string> Strings => Tokens().Matches(Text).Select(token => token.Value).Where(token => token[0] is '"' or '$' or '@');

    // A string within a hole of a string cuts that in two strings with code between. Both parts are found.
    [GeneratedRegex("""""
        //[^\n]* | /\*[\s\S]*?\*/ | \$*"""[\s\S]*?"""+ | (?:\$@|@\$?)"(?:""|[^"])*" | \$?"(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])+'
        """"", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tokens();
}
