using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>What the generator cannot see in a type: custom converters, texts that name numbers, and steps.</summary>
internal static class Schemas
{
    private static readonly Type[] Nameless = [typeof(JsonElement), typeof(JsonObject), typeof(Stream), typeof(IFormFile)];

    /// <summary>The type's name; null for what is described where it is used.</summary>
    public static string? NameOf(JsonTypeInfo type) =>
        Nameless.Contains(type.Type) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(type);

    public static void Complete(OpenApiSchema schema, JsonTypeInfo type)
    {
        var isNull = Nullable.GetUnderlyingType(type.Type) is null ? default : JsonSchemaType.Null;
        var bare = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (IsParsed(bare))
            (schema.Type, schema.Properties) = (JsonSchemaType.String | isNull, null);
        if (bare == typeof(DateTimeOffset))
            (schema.Type, schema.Format) = (JsonSchemaType.String | isNull, "date-time");
        // It is a schema with a name, also for members that may be null and say so themselves.
        if (bare.IsEnum)
            (schema.Type, schema.Enum) = (JsonSchemaType.String, schema.Enum?.Where(value => value is not null).ToList());
        if (bare == typeof(JsonElement) || bare == typeof(JsonObject))
            (schema.Type, schema.AdditionalProperties) = (JsonSchemaType.Object, new OpenApiSchema());
        if (type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && IsParsed(element))
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
        if (type.Properties.Any(
            property => WrittenTexts.IsWritten(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)))
            (schema.Properties ??= new Dictionary<string, IOpenApiSchema>())[TextLeave.Field] = LeftNumbers();
        foreach (var (name, former) in FormerMembers.Of(type.Type))
            Deprecate((OpenApiSchema)schema.Properties![name], former);
    }

    private static void Deprecate(OpenApiSchema member, FormerAttribute former)
    {
        member.Deprecated = true;
        (member.Extensions ??= new Dictionary<string, IOpenApiExtension>())["x-accepted-until"] =
            new JsonNodeExtension($"{former.Until:yyyy-MM-dd}");
    }

    /// <summary>A step names itself: its member is required, so that a client can tell the steps apart.</summary>
    public static void NameSteps(OpenApiDocument document)
    {
        var all = document.Components!.Schemas!;
        foreach (var one in all.Values.OfType<OpenApiSchema>())
            if (one.Discriminator is { PropertyName: { } member, Mapping: { } steps })
                foreach (var step in steps.Values.Select(step => all[step.Reference.Id!]).OfType<OpenApiSchema>())
                {
                    step.Type = JsonSchemaType.Object;
                    (step.Required ??= new HashSet<string>()).Add(member);
                }
    }

    /// <summary>A named text is never null: the member that may be says so itself. The generator may meet that member first.</summary>
    public static void NameTexts(OpenApiDocument document)
    {
        foreach (var one in document.Components!.Schemas!.Values.OfType<OpenApiSchema>())
            if (one.Type == (JsonSchemaType.String | JsonSchemaType.Null))
                one.Type = JsonSchemaType.String;
    }

    private static bool IsParsed(Type type) => type.GetInterfaces()
        .Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsed<>));

    private static OpenApiSchema LeftNumbers() => new()
    {
        Type = JsonSchemaType.Array | JsonSchemaType.Null,
        Items = new OpenApiSchema { Type = JsonSchemaType.String },
        Description = TextLeave.FieldDescription,
    };
}
