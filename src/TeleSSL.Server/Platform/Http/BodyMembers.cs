using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// Compares the members of a body with those of its type. Only for bodies of our own API: what is stored, and what partners send, is
/// read without this.
/// </summary>
internal sealed class BodyMembers
{
    private const int MaxNamed = 20;

    private readonly List<FieldError> found = [];

    private BodyMembers()
    {
    }

    /// <summary>Members that the type does not have, in the order of the body, and after those of an object what it lacks.</summary>
    public IReadOnlyList<FieldError> Found => [.. found.Take(MaxNamed)];

    /// <summary>A member is lacking, or a step is not one of the type's.</summary>
    public bool Lacks { get; private set; }

    public static BodyMembers In(JsonElement body, Type type)
    {
        var members = new BodyMembers();
        members.Walk(body, Json.Options.GetTypeInfo(type), "");
        return members;
    }

    /// <summary>The body has a step of the type and all members that this needs, not looking into them.</summary>
    public static bool HasAll(JsonElement body, Type type) =>
        Derived(body, Json.Options.GetTypeInfo(type)) is { } actual
        && actual.Properties.All(property => !property.IsRequired || body.TryGetProperty(property.Name, out _));

    /// <summary>The type of a step's own body; the type itself when it has no steps, null when the step is not one of its.</summary>
    public static JsonTypeInfo? Derived(JsonElement at, JsonTypeInfo type)
    {
        if (type.PolymorphismOptions is not { } kinds)
            return type;
        return at.TryGetProperty(kinds.TypeDiscriminatorPropertyName, out var step) && step.ValueKind == JsonValueKind.String
            && kinds.DerivedTypes.FirstOrDefault(kind => step.ValueEquals(kind.TypeDiscriminator as string)) is { DerivedType: { } derived }
                ? Json.Options.GetTypeInfo(derived)
                : null;
    }

    private void Walk(JsonElement at, JsonTypeInfo type, string path)
    {
        if (type.Kind == JsonTypeInfoKind.Object && at.ValueKind == JsonValueKind.Object)
            Members(at, type, path);
        else if (type.Kind == JsonTypeInfoKind.Enumerable && at.ValueKind == JsonValueKind.Array)
            foreach (var (i, item) in at.EnumerateArray().Index())
                Walk(item, Json.Options.GetTypeInfo(type.ElementType!), $"{path}[{i}]");
        else if (type.Kind == JsonTypeInfoKind.Dictionary && at.ValueKind == JsonValueKind.Object)
            foreach (var member in at.EnumerateObject())
                Walk(member.Value, Json.Options.GetTypeInfo(type.ElementType!), Join(path, SentName.Of(member.Name)));
    }

    private void Members(JsonElement at, JsonTypeInfo type, string path)
    {
        var discriminator = type.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        if (Derived(at, type) is not { } actual)
        {
            var steps = type.PolymorphismOptions!.DerivedTypes.Select(kind => $"{kind.TypeDiscriminator}");
            Lack(Join(path, discriminator!), FieldProblems.OneOf(steps));
            return;
        }

        foreach (var member in at.EnumerateObject())
        {
            if (member.NameEquals(TextLeave.Field) || member.Name == discriminator)
                continue;
            var property = actual.Properties.FirstOrDefault(one => one.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase));
            if (property is null)
                found.Add(new FieldError(Join(path, SentName.Of(member.Name)), Unknown(member.Name, actual, discriminator)));
            else if (property.CustomConverter is null)
                Walk(member.Value, Json.Options.GetTypeInfo(property.PropertyType), Join(path, property.Name));
        }

        foreach (var property in actual.Properties)
            if (property.IsRequired && !at.TryGetProperty(property.Name, out _))
                Lack(Join(path, property.Name), FieldProblems.Required);
    }

    private void Lack(string path, FieldProblem problem)
    {
        Lacks = true;
        found.Add(new FieldError(path, problem));
    }

    private static FieldProblem Unknown(string name, JsonTypeInfo type, string? discriminator)
    {
        string[] known = [.. type.Properties.Select(property => property.Name)];
        if (discriminator is not null)
            known = [discriminator, .. known];
        return known.Length == 0
            ? FieldProblems.NoMembers
            : FieldProblems.UnknownMember.With("nearest", Nearest.Of(name, known)).With("known", string.Join(", ", known));
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
