using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>
/// An answer of a <c>code</c> and its <c>params</c>: the closed list of codes, and the parameters with their types. Each module
/// registers its own.
/// </summary>
internal sealed record CodedAnswer(Type Answer, IReadOnlyList<CodedSentence> Declared, IReadOnlyDictionary<string, Type> ParamTypes)
{
    public void Write(OpenApiSchema schema)
    {
        var all = schema.Properties!;
        all["code"] = CodeSchema.Of(all["code"].Description ?? "", Declared);
        var names = Declared.SelectMany(one => one.ParamNames).Distinct().Order(StringComparer.Ordinal);
        all["params"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = all["params"].Description,
            Properties = names.ToDictionary(name => name, name => (IOpenApiSchema)Of(ParamTypes[name])),
        };
    }

    private static OpenApiSchema Of(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsArray: true } list => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Of(list.GetElementType()!) },
        { IsEnum: true } choice => new OpenApiSchema { Type = JsonSchemaType.String, Enum = Values(choice) },
        var bare when bare == typeof(long) => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
        var bare when bare == typeof(string) => new OpenApiSchema { Type = JsonSchemaType.String },
        var bare when bare == typeof(DateTimeOffset) => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
        var bare when bare == typeof(DateOnly) => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        var record => Members(record),
    };

    private static List<JsonNode> Values(Type choice) =>
    [
        .. Enum.GetNames(choice).Select(JsonNamingPolicy.KebabCaseLower.ConvertName).Order(StringComparer.Ordinal)
            .Select(one => (JsonNode)one),
    ];

    // A member that has no value is left out.
    private static OpenApiSchema Members(Type record)
    {
        var (members, nulls) = (record.GetProperties(), new NullabilityInfoContext());
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = members.Where(one => nulls.Create(one).ReadState == NullabilityState.NotNull).Select(NameOf).ToHashSet(),
            Properties = members.ToDictionary(NameOf, one => (IOpenApiSchema)Of(one.PropertyType)),
        };
    }

    private static string NameOf(PropertyInfo member) => JsonNamingPolicy.CamelCase.ConvertName(member.Name);
}

internal static class CodedAnswers
{
    public static IServiceCollection AddCodedAnswer<TAnswer>(
        this IServiceCollection services, IReadOnlyList<CodedSentence> declared, IReadOnlyDictionary<string, Type> paramTypes) =>
        services.AddSingleton(new CodedAnswer(typeof(TAnswer), declared, paramTypes));
}
