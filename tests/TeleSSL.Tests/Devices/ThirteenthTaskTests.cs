using System.Reflection;
using System.Text.RegularExpressions;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>CONTRIBUTING.md lists the places where a thirteenth task goes: those that name the others, and no more.</summary>
public partial class ThirteenthTaskTests(TeleSSLApp app) : Story(app)
{
    // What a release stored is never edited.
    private const string FormerRelease = "tests/TeleSSL.Tests/FormerRelease/";

    private static readonly SslTask[] DeviceTasks = [.. SslTask.All.Where(task => Lifecycle.Rows.Any(row => row.Task == task))];

    private static readonly ILookup<SslTask, string> Records = typeof(DeviceTask).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(DeviceTask)))
        .Select(type => (type.Name, Step: type.GetField("Step", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as Step))
        .Where(record => record.Step is not null)
        .ToLookup(record => record.Step!.Task, record => record.Name);

    private static readonly Dictionary<string, SslTask[]> Listed = Row().Matches(Chapter()).ToDictionary(
        row => row.Groups["path"].Value,
        row => row.Groups["tasks"].Value == "every task" ? [.. SslTask.All] : DeviceTasks);

    [Fact]
    public void Every_listed_place_names_the_tasks_that_it_should()
    {
        Assert.NotEmpty(Listed);
        Assert.All(Listed, place => Assert.Empty(Missing(Repository.Read(place.Key), place.Value)));
    }

    [Fact]
    public void Every_place_that_names_all_device_tasks_is_listed() => Assert.Equal(
        Listed.Keys.Order(StringComparer.Ordinal),
        Files().Where(path => !Missing(Repository.Read(path), DeviceTasks).Any()).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_scan_may_name_every_device_task()
    {
        var depot = await App.As("depot1");
        var device = await Given.NewDevice(App);
        var tag = (await depot.Get($"/api/devices/{device}")).Expect(200).Text("assetTag");
        var scan = new { id = Guid.CreateVersion7(), codes = new[] { tag }, task = "no-such-task", evidence = new { } };

        var result = (await depot.Post("/api/scans", new { scans = new[] { scan } })).Expect(200)["results"][0];

        Assert.Equal("unknown-task", result.GetProperty("code").GetString());
        var slugs = string.Join(", ", DeviceTasks.Select(task => task.Slug));
        Assert.EndsWith($"must be one of {slugs}", result.GetProperty("detail").GetString());
    }

    private static string Chapter() =>
        Repository.Read("CONTRIBUTING.md").Split("\n## ").Single(part => part.StartsWith("A thirteenth task\n"));

    private static IEnumerable<string> Files() => new[] { "src", "contracts", "ops", "tests" }
        .SelectMany(folder => Repository.Files(folder, "*"))
        .Where(path => Path.GetExtension(path) is ".cs" or ".json" or ".md" or ".http")
        .Select(path => Path.GetRelativePath(Repository.PathTo(""), path))
        .Where(path => !path.StartsWith(FormerRelease))
        .Append("README.md");

    private static IEnumerable<string> Missing(string text, IEnumerable<SslTask> tasks) =>
        tasks.Where(task => !Words(task).Any(word => Regex.IsMatch(text, $@"(?<![\w-]){word}(?![\w-])"))).Select(task => task.Slug);

    private static IEnumerable<string> Words(SslTask task) =>
        Records[task].Append(task.Slug).Append(string.Concat(task.Slug.Split('-').Select(Capital)));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"^\| \[[^\]]+\]\((?<path>[^)]+)\) \| (?<tasks>every task|device tasks) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
