using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>The members and enum words that a type has as JSON, all the way down, as the product's own serializer writes them.</summary>
internal sealed class StoredJson(JsonSerializerOptions options)
{
    /// <summary>Lines such as <c>device.state assignment.purpose = deliver</c>.</summary>
    public IEnumerable<string> Names(string where, Type type, string path = "") =>
        Within(type, path, []).Select(line => $"{where} {line}").Distinct();

    private IEnumerable<string> Within(Type type, string path, IReadOnlyList<Type> above)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return Words(type).Select(word => $"{path} = {word}");
        var info = options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object when !above.Contains(type) => Members(info, path, [.. above, type]),
            JsonTypeInfoKind.Enumerable => Within(info.ElementType!, path, above),
            JsonTypeInfoKind.Dictionary => Keys(info, path).Concat(Within(info.ElementType!, $"{path}.*", above)),
            _ => [],
        };
    }

    private IEnumerable<string> Members(JsonTypeInfo info, string path, IReadOnlyList<Type> above) =>
        info.Properties.Where(member => member.Get is not null).SelectMany(member =>
        {
            var at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            return Within(member.PropertyType, at, above).Prepend(at);
        }).Concat(Choices(info, path));

    private IEnumerable<string> Choices(JsonTypeInfo info, string path) => info.PolymorphismOptions is not { } choices
        ? []
        : choices.DerivedTypes.SelectMany(one =>
        {
            var choice = $"{path}{(path.Length == 0 ? "" : ".")}{choices.TypeDiscriminatorPropertyName} = {one.TypeDiscriminator}";
            return options.GetTypeInfo(one.DerivedType).Properties.Where(member => member.Get is not null)
                .Select(member => $"{choice}: {member.Name}").Prepend(choice);
        });

    private IEnumerable<string> Keys(JsonTypeInfo info, string path) =>
        info.KeyType is { IsEnum: true } key ? Words(key).Select(word => $"{path}.* = {word}") : [];

    private IEnumerable<string?> Words(Type type) => Enum.GetValues(type).Cast<object>()
        .Select(value => JsonSerializer.SerializeToElement(value, type, options).GetString());
}
