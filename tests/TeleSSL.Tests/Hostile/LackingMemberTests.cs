using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Contracts;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Hostile;

/// <summary>Who misspells a member lacks it too: both are named, the misspelt one first, wherever it is in a body.</summary>
public class LackingMemberTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_misspelt_member_is_named_before_the_lacking_one()
    {
        var refused = await (await App.As("depot1")).Post(
            "/api/devices", new { model = "scale", seriel = "S1", location = "depot", source = "PO" });

        Assert.Equal(["seriel unknown-member", "serial required"], Fields(refused));
    }

    [Fact]
    public async Task Within_objects_and_lists_both_are_named_by_their_place()
    {
        var admin = await App.As("admin1");

        var memberships = new[] { new { organisation = "spoc", rolle = "x" } };
        var refused = await admin.Post("/api/accounts", new { name = "someone", memberships });
        Assert.Equal(["memberships[0].rolle unknown-member", "memberships[0].role required"], Fields(refused));
        refused = await admin.Post("/api/citizens", new
        {
            cpr = "0101014001",
            name = "A",
            municipality = "461",
            adress = "x",
            address = new { lin = "Gade 1", postalCode = "5000", city = "Odense" },
        });
        Assert.Equal(["adress unknown-member", "address.lin unknown-member", "address.line required"], Fields(refused));
    }

    [Fact]
    public async Task A_member_of_the_wrong_type_does_not_hide_a_misspelt_one()
    {
        var refused = await (await App.As("depot1")).Post(
            "/api/devices", new { model = "scale", serial = 5, location = "depot", source = "PO", lott = "L" });

        Assert.Equal(["lott unknown-member", "serial wrong-type"], Fields(refused));
    }

    [Fact]
    public async Task A_step_that_is_not_known_is_all_that_is_said()
    {
        var device = await Given.NewDevice(App);

        var refused = await (await App.As("depot1")).Post($"/api/devices/{device}/stock-control", new { stp = "hold", reason = "x" });

        Assert.Equal(["step not-one-of"], Fields(refused));
    }

    [Theory]
    [InlineData("""{"codes":["X"],"task":"stock-control","evidence":{"step":"move","locaton":"depot"}}""", "locaton", "location")]
    [InlineData("""{"code":["X"],"task":"stock-control","evidence":{"step":"test","passed":true}}""", "code", "codes")]
    public async Task A_scan_names_both(string scan, string misspelt, string lacking)
    {
        var depot = await App.As("depot1");
        var tag = (await depot.Get($"/api/devices/{await Given.NewDevice(App)}")).Expect(200).Text("assetTag");
        var body = JsonNode.Parse(scan.Replace("X", tag, StringComparison.Ordinal))!;
        body["id"] = $"{Guid.NewGuid()}";

        var result = (await depot.Post("/api/scans", new JsonObject { ["scans"] = new JsonArray(body) })).Expect(200)["results"][0];

        Assert.Equal("refused", result.GetProperty("outcome").GetString());
        Assert.StartsWith($"{misspelt}: is not known here", result.GetProperty("detail").GetString());
        Assert.EndsWith($"{lacking}: is required", result.GetProperty("detail").GetString());
    }

    /// <summary>Made from the endpoints: each member of each body, in each place, is misspelt once.</summary>
    [Fact]
    public void In_every_body_a_misspelt_member_is_named_and_so_is_the_one_that_it_should_have_been()
    {
        var (wrong, tried) = (new List<string>(), 0);
        foreach (var type in Bodies())
            foreach (var (path, body, isStep) in Misspelt(BodySample.Of(type)!.AsObject(), ""))
            {
                tried++;
                var fields = Parse(type, body).Fields.Select(field => $"{field.Path} {field.Problem.Code}").ToList();
                string[] expected = isStep ? [$"{path} not-one-of"] : [$"{path}x unknown-member", $"{path} required"];
                if (!expected.SequenceEqual(fields.Where(expected.Contains)))
                    wrong.Add($"{type.Name} {path}: {string.Join(", ", fields)}");
            }

        Assert.Empty(wrong);
        Assert.True(tried > 100, $"{tried}");
    }

    private IEnumerable<Type> Bodies() => App.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<ApiDescription.TakenBody>())
        .Where(body => body is { MediaType: "application/json" } && body.Type != typeof(TelmaEvent) && body.Type != typeof(FutEvent) && body.Type != typeof(ScanBatch))
        .Select(body => body!.Type).Distinct();

    /// <summary>Every member of the sample is required, or says which step it is.</summary>
    private static IEnumerable<(string Path, string Body, bool IsStep)> Misspelt(JsonObject whole, string path)
    {
        foreach (var (name, value) in whole.ToList())
        {
            var at = path.Length == 0 ? name : $"{path}.{name}";
            whole.Remove(name);
            whole[name + "x"] = value?.DeepClone();
            yield return (at, whole.Root.ToJsonString(), name == "step");
            whole.Remove(name + "x");
            whole[name] = value;
            foreach (var within in value switch
            {
                JsonObject { Count: > 0 } one => Misspelt(one, at),
                JsonArray { Count: > 0 } list when list[0] is JsonObject { Count: > 0 } one => Misspelt(one, $"{at}[0]"),
                _ => [],
            })
                yield return within;
        }
    }

    private static Refusal Parse(Type type, string body)
    {
        var parse = typeof(Server.Platform.Http.Body).GetMethod("Parse", BindingFlags.Public | BindingFlags.Static)!;
        var result = parse.MakeGenericMethod(type).Invoke(null, [System.Text.Encoding.UTF8.GetBytes(body), DomainJson.Options])!;
        return (Refusal)result.GetType().GetProperty("Refused")!.GetValue(result)!;
    }

    private static IEnumerable<string> Fields(Answer refused) => refused.Expect(422)["fields"].EnumerateArray()
        .Select(field => $"{field.GetProperty("path").GetString()} {field.GetProperty("code").GetString()}");
}
