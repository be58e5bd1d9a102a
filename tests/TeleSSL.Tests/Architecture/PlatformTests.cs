using System.Text.RegularExpressions;
using TeleSSL.Server.Platform;

namespace TeleSSL.Tests.Architecture;

/// <summary>Platform would serve any business as well as this one.</summary>
public partial class PlatformTests
{
    private static readonly IReadOnlySet<string> BusinessWords = new HashSet<string>
    {
        "citizen", "cpr", "device", "recall", "custody", "ticket", "incident", "article", "escalation", "telma", "fut", "partner",
        "outbox",
        "municipality", "municipalities", "spoc", "ssl", "depot", "contractor", "agreement", "programme", "catalogue", "stock", "referral", "assignment",
    };

    private static readonly IReadOnlyDictionary<string, string[]> Exempt = new Dictionary<string, string[]>
    {
        // The journal's columns, by which scopes seek their entries.
        ["Platform/Data/JournalEntry.cs"] = ["citizen", "municipality"],
        // A vault that was lost is known by the journal's column.
        ["Platform/Data/SqliteDb.cs"] = ["citizen"],
        // A device cookie is of a browser.
        ["Platform/Http/Doors/DeviceCookie.cs"] = ["device"],
        ["Platform/Http/Doors/DoorsModule.cs"] = ["device"],
        // ASP.NET Core's AuthenticationTicket.
        ["Platform/Access/CookieDecryptionCache.cs"] = ["ticket"],
    };

    [Fact]
    public void It_names_nothing_of_the_business()
    {
        var wrong = from file in SourceFile.OfServer.Value
                    where file.Module == "Platform"
                    from word in Words(file.Code).Intersect(BusinessWords)
                    where !Exempt.GetValueOrDefault(file.Path, []).Contains(word)
                    select $"{file.Path}: {word}";

        Assert.True(!wrong.Any(), $"Move it to the module that it is of. {string.Join("; ", wrong)}");
    }

    [Fact]
    public void It_uses_of_the_domain_what_every_module_uses()
    {
        var wrong = from use in TypeUses.In(typeof(Clock).Assembly)
                    where ModuleOrder.Server.Of(use.From) == "Platform"
                    where ModuleOrder.Domain.Of(use.To) is { } used && used != ModuleOrder.OfRoot
                    select $"{use.From} uses {use.To}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Dapper_is_named_where_the_database_is_and_nowhere_else()
    {
        var wrong = from file in SourceFile.OfServer.Value
                    where !file.Path.StartsWith("Platform/Data/", StringComparison.Ordinal) && Words(file.Code).Contains("dapper")
                    select file.Path;

        Assert.True(!wrong.Any(), $"Use Query, Tx and Parameters instead of Dapper: {string.Join(", ", wrong)}");
    }

    /// <summary>The parts of names such as <c>RecallMark</c> and <c>recall_mark</c>, with and without an s at the end.</summary>
    private static HashSet<string> Words(string code) =>
        [.. Word().Matches(code.Replace("TeleSSL", "", StringComparison.Ordinal)).Select(match => match.Value.ToLowerInvariant())
            .SelectMany(word => new[] { word, word.TrimEnd('s') })];

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")]
    private static partial Regex Word();
}
