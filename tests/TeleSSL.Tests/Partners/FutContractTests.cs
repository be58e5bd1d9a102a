using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Refit;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>FUT's surface says the same in its forms: interfaces and records, openapi.json, examples.</summary>
public class FutContractTests
{
    private const string Folder = "contracts/partners/fut/examples";

    private static readonly JsonObject Api = JsonNode.Parse(Repository.Read("contracts/partners/fut/openapi.json"))!.AsObject();

    private static readonly IReadOnlyDictionary<string, Type> Kinds = new Dictionary<string, Type>
    {
        ["ssl-order-new-submitted"] = typeof(SslOrder),
        ["ssl-order-new-accepted-by-us"] = typeof(SslOrder),
        ["ssl-order-lines-submitted"] = typeof(SslLine[]),
        ["ssl-order-line-device-delivered"] = typeof(SslLine),
        ["ssl-order-line-service-completed"] = typeof(SslLine),
        ["ssl-trace-lines"] = typeof(SslTraceLine[]),
        ["ssl-contract"] = typeof(SslContract),
        ["ssl-party"] = typeof(SslParty[]),
        ["ssl-error"] = typeof(SslError),
        ["ssl-catalogue"] = typeof(SslCatalogue),
        ["ssl-catalogue-item-device"] = typeof(SslItem),
        ["ssl-catalogue-item-service"] = typeof(SslItem),
        ["ssl-package"] = typeof(SslPackage),
        ["ssl-annotation"] = typeof(SslAnnotation),
        ["event-order-created"] = typeof(FutEvent),
        ["event-orderline-deleted-sent-as-created"] = typeof(FutEvent),
    };

    public static TheoryData<string> SslExamples => new(Kinds.Keys);

    public static TheoryData<string> FhirExamples => new(Directory.GetFiles(Repository.PathTo(Folder), "fhir-*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order());

    public static TheoryData<string> Schemas => new(Api["components"]!["schemas"]!.AsObject().Select(schema => schema.Key));

    [Theory]
    [MemberData(nameof(SslExamples))]
    public void An_example_is_read_whole_and_written_the_same(string example)
    {
        var text = Repository.Read($"{Folder}/{example}.json");

        var read = JsonSerializer.Deserialize(text, Kinds[example], SslWire.Json);

        var written = JsonSerializer.SerializeToNode(read, Kinds[example], SslWire.Json);
        Assert.True(JsonNode.DeepEquals(Without(JsonNode.Parse(text)), Without(written)), $"{written}");
        Assert.All(Resources(read), resource => Assert.Null(resource.Unknown));
    }

    [Theory]
    [MemberData(nameof(FhirExamples))]
    public void A_FHIR_example_is_read_strictly_and_written_the_same(string example)
    {
        var text = Repository.Read($"{Folder}/{example}.json");
        var strict = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

        var read = JsonSerializer.Deserialize<Resource>(text, strict);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonSerializer.SerializeToNode(read, FutFhir.Json)));
    }

    [Fact]
    public void What_R4_does_not_have_is_read_and_written_again()
    {
        var device = JsonNode.Parse(Repository.Read($"{Folder}/fhir-device-oximeter.json"))!.AsObject();
        device["x-future"] = "42";
        device["status"] = "hibernating";

        var read = device.Deserialize<Device>(FutFhir.Json);

        Assert.True(JsonNode.DeepEquals(device, JsonSerializer.SerializeToNode(read, FutFhir.Json)));
    }

    [Theory]
    [InlineData("ssl-order-new-submitted", typeof(SslOrder))]
    [InlineData("ssl-order-line-device-delivered", typeof(SslLine))]
    [InlineData("ssl-catalogue-item-device", typeof(SslItem))]
    public void What_we_do_not_know_survives_at_every_depth(string example, Type type)
    {
        var future = Everywhere(JsonNode.Parse(Repository.Read($"{Folder}/{example}.json"))!.AsObject());

        var written = JsonSerializer.SerializeToNode(future.Deserialize(type, SslWire.Json), type, SslWire.Json);

        Assert.True(JsonNode.DeepEquals(Without(future), Without(written)), $"{written}");
    }

    [Theory]
    [InlineData("\"2021-03-04T09:30:00+01:00\"", "2021-03-04T09:30:00+01:00", null)]
    [InlineData("\"2021-03-04\"", "2021-03-04T00:00:00+01:00", "2021-03-05T00:00:00+01:00")]
    [InlineData("\"2021-10-31\"", "2021-10-31T00:00:00+02:00", "2021-11-01T00:00:00+01:00")]
    [InlineData("null", null, null)]
    public void The_former_agreed_date_is_read_and_the_new_form_written(string agreed, string? from, string? to)
    {
        var line = JsonSerializer.Deserialize<SslLine>($$"""{"id":"l","order":"o","status":"planned","item":"i","agreedDate":{{agreed}}}""", SslWire.Json)!;

        Assert.Equal((from, to), (line.AgreedFrom?.ToString("yyyy-MM-ddTHH:mm:sszzz"), line.AgreedTo?.ToString("yyyy-MM-ddTHH:mm:sszzz")));
        Assert.DoesNotContain("agreedDate", JsonSerializer.Serialize(line, SslWire.Json), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_optional_member_may_be_null_and_a_required_one_may_not()
    {
        Assert.NotNull(JsonSerializer.Deserialize<SslOrder>(Nulls(typeof(SslOrder), "id", "status", "buyer", "seller"), SslWire.Json));
        Assert.NotNull(JsonSerializer.Deserialize<SslLine>(Nulls(typeof(SslLine), "id", "order", "status", "item"), SslWire.Json));
        Assert.NotNull(JsonSerializer.Deserialize<SslReceiver>(Nulls(typeof(SslReceiver), "patient"), SslWire.Json));
        Assert.NotNull(JsonSerializer.Deserialize<SslDevice>(Nulls(typeof(SslDevice)), SslWire.Json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SslOrder>(Nulls(typeof(SslOrder), "id", "status", "buyer"), SslWire.Json));
    }

    [Theory]
    [InlineData("{}", null)]
    [InlineData("[1]", null)]
    [InlineData("7", null)]
    [InlineData("\"draft\"", "draft")]
    public void An_annotation_whose_status_is_not_a_word_is_read(string status, string? word)
    {
        var read = JsonSerializer.Deserialize<SslAnnotation>($$"""{"id":"a","catalogueItem":"i","name":"n","status":{{status}}}""", SslWire.Json)!;

        Assert.Equal(word, read.Status);
    }

    [Fact]
    public void The_interfaces_have_the_calls_of_the_openapi_that_a_supplier_makes()
    {
        var described = Operations().Where(operation => operation.Call["x-caller"] is null).Select(operation => $"{operation.Verb} {operation.Call["operationId"]}");

        Assert.Equal(described.Order(), Methods().Select(method => $"{Request(method).Method} {method.Name}").Order());
    }

    [Fact]
    public void A_call_has_the_path_query_and_version_of_the_openapi() =>
        Assert.All(Methods(), method =>
        {
            var (path, _, call) = Operations().Single(operation => (string)operation.Call["operationId"]! == method.Name);
            var described = (call["parameters"]?.AsArray() ?? []).Where(one => (string)one!["in"]! != "path").Select(one => $"{one!["in"]} {one["name"]}");
            Assert.Equal(described.Order(), method.GetParameters().Select(Place).OfType<string>().Order());
            if (Request(method).Path is { Length: > 0 } own)
                Assert.EndsWith(own, path, StringComparison.Ordinal);
        });

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_has_the_members_of_its_record(string schema)
    {
        var type = schema == "SslOrderPage" ? typeof(SslPage<SslOrder>) : typeof(SslOrder).Assembly.GetType($"{typeof(SslOrder).Namespace}.{schema}", throwOnError: true)!;
        var members = SslWire.Json.GetTypeInfo(type).Properties.Where(member => !member.IsExtensionData).ToArray();
        var described = Api["components"]!["schemas"]![schema]!;

        Assert.Equal(described["properties"]!.AsObject().Select(member => member.Key).Order(), members.Select(member => member.Name).Order());
        Assert.Equal((described["required"]?.AsArray() ?? []).Select(name => (string)name!).Order(), members.Where(member => member.IsRequired).Select(member => member.Name).Order());
    }

    private static IEnumerable<MethodInfo> Methods() => typeof(ISslOrders).GetMethods().Concat(typeof(ISslCatalogues).GetMethods());

    private static HttpMethodAttribute Request(MethodInfo method) => method.GetCustomAttribute<HttpMethodAttribute>()!;

    private static IEnumerable<(string Path, string Verb, JsonNode Call)> Operations() => Api["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject().Select(verb => (path.Key, verb.Key.ToUpperInvariant(), verb.Value!)));

    private static string? Place(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<HeaderAttribute>() is { } header ? $"header {header.Header}"
        : parameter.GetCustomAttribute<AliasAsAttribute>() is { } alias ? $"query {alias.Name}"
        : parameter.GetCustomAttribute<QueryAttribute>() is not null ? $"query {parameter.Name}"
        : null;

    private static string Nulls(Type type, params string[] required) => new JsonObject(SslWire.Json.GetTypeInfo(type).Properties
        .Where(member => !member.IsExtensionData)
        .Select(member => KeyValuePair.Create(member.Name, required.Contains(member.Name) ? (JsonNode?)"x" : null))).ToJsonString();

    private static JsonObject Everywhere(JsonObject at)
    {
        foreach (var part in at.Select(member => member.Value).OfType<JsonObject>().ToArray())
            Everywhere(part);
        at["x-future"] = new JsonObject { ["since"] = 11 };
        return at;
    }

    /// <summary>Null and absent are the same; so is a time however many zeros it has.</summary>
    private static JsonNode? Without(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, Without(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Without)]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, out var time) => time.ToString("O"),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<SslResource> Resources(object? read) => read switch
    {
        Array all => all.Cast<object>().SelectMany(Resources),
        SslResource one => [one, .. one.GetType().GetProperties().Where(member => member.GetIndexParameters().Length == 0).SelectMany(member => Resources(member.GetValue(one) is System.Collections.IEnumerable list and not string ? list.Cast<object>().ToArray() : member.GetValue(one)))],
        _ => [],
    };
}
