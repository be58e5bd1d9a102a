using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using TeleSSL.Server.Platform;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Platform;

/// <summary>SQLite has no time zones: migration 30 spells out when it is summer.</summary>
public partial class MigrationDayTests
{
    private const string File = "src/TeleSSL.Server/Migrations/0030-figures-by-cause-and-agent.sql";

    [Fact]
    public void The_day_of_an_instant_is_the_one_in_Denmark_in_every_quarter_of_an_hour_around_midnight_and_the_changes()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        var day = Day().Match(Repository.Read(File)).Value;
        var quarters = Enumerable.Range(2022, 8).SelectMany(year => new[] { new DateTime(year, 3, 20), new DateTime(year, 10, 20), new DateTime(year, 12, 31) })
            .SelectMany(start => Enumerable.Range(0, 14 * 96).Select(quarter => new DateTimeOffset(start, TimeSpan.Zero).AddMinutes(15 * quarter)));

        Assert.All(quarters, at => Assert.Equal(
            $"{Clock.DayOf(at):yyyy-MM-dd}",
            connection.ExecuteScalar<string>($"SELECT {day} FROM (SELECT @at AS at)", new { at = at.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'") })));
    }

    [GeneratedRegex(@"date\(at, CASE.*?END\)", RegexOptions.Singleline)]
    private static partial Regex Day();
}
