using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>The closed lists of codes, each code with the names of its parameters in <c>x-params</c>.</summary>
internal static class CodeSchema
{
    private const string ParamsName = "x-params";

    /// <summary>The codes of refusals: declared ones, and those that a field gives to the refusal as a whole.</summary>
    public static OpenApiSchema OfRefusals(string description) => Of(
        description,
        DeclaredCodes.Refusals.Concat<CodedSentence>(DeclaredCodes.FieldProblems.Where(one => one.Summary == one.Code)),
        DeclaredCodes.FieldProblems.Select(one => one.Summary));

    /// <summary>The codes of fields; a row of a file can also break a rule.</summary>
    public static OpenApiSchema OfFields(string description) =>
        Of(description, DeclaredCodes.FieldProblems.Concat<CodedSentence>(DeclaredCodes.Refusals), []);

    /// <summary>The codes of sentences that are not refusals.</summary>
    public static OpenApiSchema Of(string description, IEnumerable<CodedSentence> declared) => Of(description, declared, []);

    private static OpenApiSchema Of(string description, IEnumerable<CodedSentence> declared, IEnumerable<string> summaries)
    {
        var names = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var summary in summaries)
            names.TryAdd(summary, []);
        foreach (var one in declared)
        {
            names.TryAdd(one.Code, new SortedSet<string>(StringComparer.Ordinal));
            names[one.Code].UnionWith(one.ParamNames);
        }

        return new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = description,
            Enum = [.. names.Keys.Select(code => (JsonNode)code)],
            Extensions = new Dictionary<string, IOpenApiExtension>
            {
                [ParamsName] = new JsonNodeExtension(new JsonObject(names.Where(one => one.Value.Count > 0).Select(one =>
                    KeyValuePair.Create<string, JsonNode?>(one.Key, new JsonArray([.. one.Value.Select(name => (JsonNode)name)]))))),
            },
        };
    }
}
