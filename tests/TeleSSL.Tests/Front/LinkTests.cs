using System.Text.RegularExpressions;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Front;

/// <summary>Files move; the documents follow.</summary>
public partial class LinkTests
{
    [Fact]
    public void Every_link_in_a_document_leads_to_a_file_or_folder()
    {
        var links = Documents().SelectMany(document => Link().Matches(File.ReadAllText(document))
            .Select(link => (document, target: Path.Combine(Path.GetDirectoryName(document)!, link.Groups["target"].Value)))).ToArray();

        Assert.NotEmpty(links);
        Assert.DoesNotContain(links, link => !Path.Exists(link.target));
    }

    private static IEnumerable<string> Documents() => new[] { "contracts", "ops", "tests" }
        .SelectMany(folder => Repository.Files(folder, "*.md"))
        .Concat(Directory.EnumerateFiles(Repository.PathTo(""), "*.md"));

    [GeneratedRegex(@"\]\((?!https?://)(?<target>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
