using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// Finds the members of a body that its type does not have. Only for bodies of our own API: what is stored, and what partners send, is
/// read without this.
/// </summary>
internal static class UnknownMembers
{
    private const int MaxNamed = 20;

    /// <summary><c>unknown-member</c> for each, or null.</summary>
    public static Refusal? In(JsonElement body, Type type)
    {
        var found = new List<FieldError>();
        Walk(body, Json.Options.GetTypeInfo(type), "", found);
        return found.Count == 0 ? null : Refusal.Invalid([.. found.Take(MaxNamed)]);
    }

    private static void Walk(JsonElement at, JsonTypeInfo type, string path, List<FieldError> found)
    {
        if (type.Kind == JsonTypeInfoKind.Object && at.ValueKind == JsonValueKind.Object)
            Members(at, type, path, found);
        else if (type.Kind == JsonTypeInfoKind.Enumerable && at.ValueKind == JsonValueKind.Array)
            foreach (var (i, item) in at.EnumerateArray().Index())
                Walk(item, Json.Options.GetTypeInfo(type.ElementType!), $"{path}[{i}]", found);
        else if (type.Kind == JsonTypeInfoKind.Dictionary && at.ValueKind == JsonValueKind.Object)
            foreach (var member in at.EnumerateObject())
                Walk(member.Value, Json.Options.GetTypeInfo(type.ElementType!), Join(path, member.Name), found);
    }

    private static void Members(JsonElement at, JsonTypeInfo type, string path, List<FieldError> found)
    {
        var discriminator = type.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        var actual = Derived(at, type);
        foreach (var member in at.EnumerateObject())
        {
            if (member.NameEquals(TextLeave.Field) || member.Name == discriminator)
                continue;
            var property = actual.Properties.FirstOrDefault(one => one.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase));
            if (property is null)
                found.Add(new FieldError(Join(path, member.Name), Unknown(member.Name, actual, discriminator)));
            else if (property.CustomConverter is null)
                Walk(member.Value, Json.Options.GetTypeInfo(property.PropertyType), Join(path, property.Name), found);
        }
    }

    /// <summary>The type of a step's own body; the type itself when it has no steps.</summary>
    public static JsonTypeInfo Derived(JsonElement at, JsonTypeInfo type) =>
        type.PolymorphismOptions is { } kinds
        && at.TryGetProperty(kinds.TypeDiscriminatorPropertyName, out var step) && step.ValueKind == JsonValueKind.String
        && kinds.DerivedTypes.FirstOrDefault(kind => step.ValueEquals(kind.TypeDiscriminator as string)) is { DerivedType: { } derived }
            ? Json.Options.GetTypeInfo(derived)
            : type;

    private static FieldProblem Unknown(string name, JsonTypeInfo type, string? discriminator)
    {
        string[] known = [.. type.Properties.Select(property => property.Name)];
        if (discriminator is not null)
            known = [discriminator, .. known];
        return known.Length == 0
            ? FieldProblems.NoMembers
            : FieldProblems.UnknownMember.With("nearest", Nearest.Of(name, known)).With("known", string.Join(", ", known));
    }

    private static string Join(string path, string name) => path.Length == 0 ? SentName.Of(name) : $"{path}.{SentName.Of(name)}";
}
