using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>Table 1 stands in <c>SslTask.cs</c>; endpoints, rows of the life and the README follow it.</summary>
public partial class TableOneTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_api_tells_the_twelve_rows()
    {
        var rows = (await (await App.As("odense1")).Get("/api/tasks")).Expect(200).Json.EnumerateArray().ToArray();

        Assert.Equal(Enumerable.Range(1, 12), rows.Select(row => row.GetProperty("number").GetInt32()));
        Assert.Equal(
            "referral procurement app-installation delivery setup support replacement repair update takedown cleaning stock-control",
            string.Join(' ', rows.Select(row => row.GetProperty("slug").GetString())));
        Assert.Equal("Udlevering af udstyr", rows[3].GetProperty("danish").GetString());
        Assert.Equal(["dispatched", "handed-over", "failed", "returned"], rows[3].GetProperty("steps").EnumerateArray().Select(step => step.GetString()));
        Assert.NotEmpty(rows[4].GetProperty("checklist").EnumerateArray());
    }

    [Fact]
    public void Every_row_but_the_referral_has_its_endpoint_and_every_device_task_its_steps()
    {
        var paths = App.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText).ToHashSet();

        foreach (var task in SslTask.All.Except([SslTask.Referral, SslTask.Procurement]))
        {
            Assert.Contains($"/api/devices/{{id:guid}}/{task.Slug}", paths);
            Assert.Contains(Lifecycle.Rows, row => row.Task == task);
        }
    }

    [Fact]
    public void The_readme_names_every_row_and_points_at_its_file()
    {
        var rows = TableRow().Matches(Repository.Read("README.md")).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["path"].Value);

        Assert.Equal(SslTask.All.Select(Name), rows.Keys);
        Assert.All(rows.Values, path => Assert.True(File.Exists(Repository.PathTo(path)), path));
        Assert.All(SslTask.All, task => Assert.Contains(task.Danish, Repository.Read("README.md")));
        Assert.All(SslTask.All, task => Assert.Contains(task.Danish, Repository.Read("src/TeleSSL.Domain/SslTask.cs")));
    }

    private static string Name(SslTask task) => string.Concat(task.Slug.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex(@"^\| \d+ \| [^|]+ \| \[(?<name>\w+)\]\((?<path>[^)]+)\)", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
