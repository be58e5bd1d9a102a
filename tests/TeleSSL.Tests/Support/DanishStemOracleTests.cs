using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>PostgreSQL has the same algorithm from the same source.</summary>
public class DanishStemOracleTests(TeleSSLApp app) : Story(app)
{
    private static readonly string[] Starts =
        ["tablet", "måler", "skærm", "batteri", "netværk", "knap", "oplad", "opdater", "forbind", "bluetooth", "vejled", "kalibr", "læg", "bryst", "arbejdsløs", "venlig", "sikker", "luk", "bog", "by", "ø", "å", "xy", "strøm"];

    private static readonly string[] Ends =
        ["", "e", "en", "et", "er", "ere", "eren", "erne", "ens", "ets", "ers", "s", "es", "ede", "erede", "ende", "erende", "hed", "heden", "hedens", "ethed", "lig", "elig", "ligt", "ligst", "els", "løst", "dt", "gt", "kt", "gd", "tt", "nes", "ernes", "erets"];

    [Fact]
    public async Task Each_pass_is_Snowballs()
    {
        Assert.SkipUnless(App.Host.Services.GetRequiredService<Db>().Dialect == Dialect.Postgres, "SQLite has no stemmer.");
        string[] words = [.. Starts.SelectMany(start => Ends.Select(end => start + end)).Distinct()];

        var theirs = await App.Host.Services.GetRequiredService<Db>().Read(async query => await query.List<Stemmed>(
            "SELECT word AS Word, (ts_lexize('danish_stem', word))[1] AS Stem FROM unnest(@words) word", new { words }));

        Assert.All(theirs.Where(one => one.Stem is not null), one => Assert.Equal(one.Stem, DanishStem.Once(one.Word)));
        Assert.True(theirs.Count(one => one.Stem is not null) > 700);
    }

    private sealed record Stemmed
    {
        public required string Word { get; init; }

        public string? Stem { get; init; }
    }
}
