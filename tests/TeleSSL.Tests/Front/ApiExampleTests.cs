using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Front;

/// <summary>The examples in the API's document are bodies that the API takes.</summary>
public partial class ApiExampleTests(TeleSSLApp app) : Story(app)
{
    /// <summary>Described with its examples in contracts/partners/telma, and a form with a file.</summary>
    private static readonly string[] Elsewhere = ["receiveTelmaEvent", "receiveFutEvent", "addAttachment"];

    [Fact]
    public async Task Every_body_and_every_step_has_an_example()
    {
        var document = await Document();

        var missing = from body in Bodies(document)
                      where !Elsewhere.Contains(body.Operation)
                      let schema = document["components"]!["schemas"]![Name().Match(body.Content["schema"]!.ToJsonString()).Value]
                      from step in Steps(schema)
                      where !body.Examples.Any(example => step is null || (string?)example.Body["step"] == step)
                      select $"{body.Operation} {step}";

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Every_example_belongs_to_an_operation()
    {
        var operations = Bodies(await Document()).Select(body => body.Operation);

        var written = JsonNode.Parse(Repository.Read("contracts/openapi/examples.json"))!.AsObject().Select(one => one.Key);

        Assert.Empty(written.Except(operations));
    }

    [Fact]
    public async Task Every_example_is_taken_as_a_body()
    {
        var admin = await App.As("admin1");
        var wrong = new List<string>();
        foreach (var body in Bodies(await Document()))
            foreach (var (name, example) in body.Examples)
            {
                var sent = example is JsonValue text ? text.ToString() : example.ToJsonString();
                var answer = await (body.IsOpen ? App.Nobody : admin).Send(
                    body.Method, Places().Replace(body.Path, place => Unknown(place.Value)),
                    new StringContent(sent, Encoding.UTF8, body.MediaType));
                if (!IsTaken(answer))
                    wrong.Add($"{body.Operation} {name}: {(int)answer.Status} {answer.Body}");
            }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // What it names may be missing, and its time may be past; its shape and content must be right.
    private static bool IsTaken(Answer answer) => (int)answer.Status switch
    {
        < 400 or 404 or 409 or 412 => true,
        401 => answer.Code == "wrong-password",
        422 => answer.Code is "transfer-refused" or "implausible-call-time" || answer.Code!.StartsWith("unknown-", StringComparison.Ordinal),
        _ => false,
    };

    private async Task<JsonNode> Document() => JsonNode.Parse((await App.Nobody.Get("/openapi/v1.json")).Expect(200).Body)!;

    private static IEnumerable<DescribedBody> Bodies(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        from content in operation.Value!["requestBody"]?["content"]?.AsObject().ToArray() ?? []
        select new DescribedBody(
            (string)operation.Value["operationId"]!, operation.Value["security"] is JsonArray { Count: 0 },
            new HttpMethod(operation.Key.ToUpperInvariant()), path.Key, content.Key, content.Value!);

    private static string?[] Steps(JsonNode? schema) =>
        schema?["discriminator"]?["mapping"] is JsonObject steps ? [.. steps.Select(step => step.Key)]
        : schema?["properties"] is JsonObject { Count: > 0 } ? [null]
        : [];

    private static string Unknown(string place) => place is "{unit}" ? "spoc" : place is "{code}" or "{name}" ? "unknown" : $"{Guid.CreateVersion7()}";

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Places();

    [GeneratedRegex(@"(?<=#/components/schemas/)\w+")]
    private static partial Regex Name();

    private sealed record DescribedBody(
        string Operation, bool IsOpen, HttpMethod Method, string Path, string MediaType, JsonNode Content)
    {
        public IEnumerable<(string Name, JsonNode Body)> Examples =>
            Content["examples"]?.AsObject().Select(example => (example.Key, example.Value!["value"]!)) ?? [];
    }
}
