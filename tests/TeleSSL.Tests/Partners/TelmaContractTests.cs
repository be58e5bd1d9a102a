using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Refit;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>The surface's three forms say the same: interface and records, openapi.json, examples.</summary>
public class TelmaContractTests
{
    private static readonly JsonObject Api = JsonNode.Parse(Repository.Read("contracts/partners/telma/openapi.json"))!.AsObject();

    private static readonly JsonSerializerOptions Strict = new(TelmaWire.Json) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static readonly IReadOnlyDictionary<string, Type> Kinds = new Dictionary<string, Type>
    {
        ["escalation"] = typeof(TelmaEscalation),
        ["escalation-with-risk"] = typeof(TelmaEscalation),
        ["ticket"] = typeof(TelmaTicket),
        ["ticket-returned"] = typeof(TelmaTicket),
        ["ticket-page"] = typeof(TelmaPage<TelmaTicket>),
        ["patch"] = typeof(TelmaTicketPatch),
        ["patch-status"] = typeof(TelmaTicketPatch),
        ["comment"] = typeof(TelmaComment),
        ["return"] = typeof(TelmaReturnRequest),
        ["webhook-event"] = typeof(TelmaEvent),
        ["service-status"] = typeof(TelmaServiceStatus),
        ["announcement"] = typeof(TelmaAnnouncement),
        ["announcement-page"] = typeof(TelmaPage<TelmaAnnouncement>),
        ["problem"] = typeof(TelmaProblem),
    };

    public static TheoryData<string> Examples =>
        new(Directory.GetFiles(Repository.PathTo("contracts/partners/telma/examples")).Select(path => Path.GetFileNameWithoutExtension(path)).Order());

    public static TheoryData<string> Schemas => new(Api["components"]!["schemas"]!.AsObject().Select(schema => schema.Key));

    [Fact]
    public void Every_kind_of_message_has_an_example() => Assert.Equal(Kinds.Keys.Order(), Examples.Select(row => row.Data).Order());

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_whole_and_written_the_same(string example)
    {
        var text = Repository.Read($"contracts/partners/telma/examples/{example}.json");

        var read = JsonSerializer.Deserialize(text, Kinds[example], Strict);

        var written = JsonSerializer.SerializeToNode(read, Kinds[example], TelmaWire.Json);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), written), $"{written}");
    }

    [Fact]
    public void The_interface_has_the_paths_and_verbs_of_the_openapi_and_no_others()
    {
        var described = Api["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(verb => $"{verb.Key.ToUpperInvariant()} {path.Key} {verb.Value!["operationId"]}"));

        Assert.Equal(described.Order(), typeof(ITelma).GetMethods().Select(method =>
            method.GetCustomAttribute<HttpMethodAttribute>() is { } request
                ? $"{request.Method} {request.Path} {method.Name}"
                : method.Name).Order());
    }

    [Fact]
    public void A_call_takes_the_parameters_of_the_openapi_and_no_others() =>
        Assert.All(typeof(ITelma).GetMethods(), method =>
        {
            var request = method.GetCustomAttribute<HttpMethodAttribute>()!;
            var operation = Api["paths"]![request.Path!]![request.Method.Method.ToLowerInvariant()]!;
            var described = (operation["parameters"]?.AsArray() ?? []).Select(parameter => $"{parameter!["in"]} {parameter["name"]}");
            Assert.Equal(described.Order(), method.GetParameters().Select(Place).OfType<string>().Order());
        });

    [Fact]
    public void Every_post_can_be_repeated_and_every_patch_names_its_version() =>
        Assert.All(typeof(ITelma).GetMethods(), method =>
        {
            string[] expected = method.GetCustomAttribute<HttpMethodAttribute>()!.Method.Method switch
            {
                "POST" => ["Idempotency-Key"],
                "PATCH" => ["Idempotency-Key", "If-Match"],
                _ => [],
            };
            var headers = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HeaderAttribute>());
            Assert.Equal(expected, headers.OfType<HeaderAttribute>().Select(header => header.Header));
        });

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_has_the_fields_and_words_of_its_record(string schema)
    {
        var described = Api["components"]!["schemas"]![schema]!;
        var type = schema switch
        {
            "TelmaTicketPage" => typeof(TelmaPage<TelmaTicket>),
            "TelmaAnnouncementPage" => typeof(TelmaPage<TelmaAnnouncement>),
            _ => typeof(ITelma).Assembly.GetType($"{typeof(ITelma).Namespace}.{schema}", throwOnError: true)!,
        };

        if (type.IsEnum)
            Assert.Equal(Texts(described["enum"]), Enum.GetValues(type).Cast<object>().Select(word => JsonSerializer.Serialize(word, type, TelmaWire.Json).Trim('"')));
        else
            HasFields(described, type);
    }

    [Fact]
    public void What_is_missing_or_unknown_makes_a_message_unreadable_and_what_is_new_does_not()
    {
        var good = JsonNode.Parse(Repository.Read("contracts/partners/telma/examples/ticket.json"))!.AsObject();
        TelmaTicket? Read(Action<JsonObject> but)
        {
            var changed = good.DeepClone().AsObject();
            but(changed);
            return changed.Deserialize<TelmaTicket>(TelmaWire.Json);
        }

        Assert.NotNull(Read(ticket => ticket["colour"] = "green"));
        Assert.Throws<JsonException>(() => Read(ticket => ticket.Remove("version")));
        Assert.Throws<JsonException>(() => Read(ticket => ticket["history"] = null));
        Assert.Throws<JsonException>(() => Read(ticket => ticket["version"] = "1"));
        Assert.Throws<JsonException>(() => Read(ticket => ticket["status"] = "Lost"));
        Assert.Throws<JsonException>(() => Read(ticket => ticket["status"] = 3));
    }

    private static void HasFields(JsonNode described, Type type)
    {
        var fields = TelmaWire.Json.GetTypeInfo(type).Properties;
        Assert.Equal(described["properties"]!.AsObject().Select(field => field.Key).Order(), fields.Select(field => field.Name).Order());
        Assert.Equal(Texts(described["required"]).Order(), fields.Where(field => field.IsRequired).Select(field => field.Name).Order());
    }

    private static string? Place(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<HeaderAttribute>() is { } header ? $"header {header.Header}"
        : parameter.GetCustomAttribute<QueryAttribute>() is not null ? $"query {parameter.Name}"
        : PathOf(parameter.Member).Contains($"{{{parameter.Name}}}", StringComparison.Ordinal) ? $"path {parameter.Name}"
        : null;

    private static string PathOf(MemberInfo method) => method.GetCustomAttribute<HttpMethodAttribute>()!.Path;

    private static IEnumerable<string> Texts(JsonNode? words) => (words?.AsArray() ?? []).Select(word => word!.GetValue<string>());
}
