using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Tests.Hostile;

/// <summary>Bodies made from the type of a body: what is required, and one text in one place.</summary>
internal static class BodySample
{
    /// <summary>Each place of a text in a type, and a body with a text there.</summary>
    public static IEnumerable<(string Path, Func<string, JsonNode> With)> Texts(Type type, string path = "")
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (IsText(type))
            return [(path, text => JsonValue.Create(text))];
        return Info(type) switch
        {
            { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } =>
                Texts(element, path + "[]").Select(one => (one.Path, (Func<string, JsonNode>)(text => new JsonArray(one.With(text))))),
            { Kind: JsonTypeInfoKind.Object, PolymorphismOptions: { } kinds } =>
                kinds.DerivedTypes.SelectMany(kind => Members(kind.DerivedType, $"{path}<{kind.TypeDiscriminator}>")),
            { Kind: JsonTypeInfoKind.Object } => Members(type, path),
            _ => [],
        };
    }

    /// <summary>A value that the type can hold.</summary>
    public static JsonNode? Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (IsText(type))
            return type == typeof(Phone) ? "20304050" : type == typeof(AppVersion) ? "1.0" : type.Name == "TimeOfDay" ? "08:00" : "a";
        if (type.IsEnum)
            return JsonSerializer.SerializeToNode(Enum.GetValues(type).GetValue(0), type, DomainJson.Options);
        return Info(type) switch
        {
            { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } => new JsonArray(Of(element)),
            { Kind: JsonTypeInfoKind.Object, PolymorphismOptions: { } kinds } => Whole(kinds.DerivedTypes[0].DerivedType),
            { Kind: JsonTypeInfoKind.Object } => Whole(type),
            _ => Plain(type),
        };
    }

    private static IEnumerable<(string, Func<string, JsonNode>)> Members(Type type, string path) =>
        from property in Info(type).Properties
        where property.Set is not null || property.AssociatedParameter is not null
        from text in Texts(property.PropertyType, $"{path}.{property.Name}")
        select (text.Path, (Func<string, JsonNode>)(value =>
        {
            var whole = Whole(type);
            whole[property.Name] = text.With(value);
            return whole;
        }));

    private static JsonObject Whole(Type type)
    {
        var whole = new JsonObject();
        for (var above = type.BaseType; above is not null; above = above.BaseType)
            if (Info(above).PolymorphismOptions is { } kinds && kinds.DerivedTypes.FirstOrDefault(kind => kind.DerivedType == type) is { DerivedType: not null } kind)
                whole[kinds.TypeDiscriminatorPropertyName] = (string)kind.TypeDiscriminator!;
        foreach (var property in Info(type).Properties.Where(property => property.IsRequired))
            whole[property.Name] = Of(property.PropertyType);
        return whole;
    }

    private static JsonNode? Plain(Type type) =>
        type == typeof(Guid) ? Guid.CreateVersion7().ToString()
        : type == typeof(DateOnly) ? "2026-01-01"
        : type == typeof(DateTimeOffset) ? "2026-01-01T00:00:00Z"
        : type == typeof(bool) ? true
        : type == typeof(int) || type == typeof(long) ? 1
        : new JsonObject();

    private static bool IsText(Type type) => type == typeof(string)
        || type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IParsed<>));

    private static JsonTypeInfo Info(Type type) => DomainJson.Options.GetTypeInfo(type);
}
