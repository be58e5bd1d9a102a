using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>A query parameter, declared once: what reads it and what describes it use this.</summary>
/// <param name="Name">As in the URL.</param>
/// <param name="Description">What it asks for.</param>
internal sealed record QueryParameter(string Name, string Description)
{
    private JsonSchemaType Type { get; init; } = JsonSchemaType.String;

    private string? Format { get; init; }

    private IReadOnlyList<string> Values { get; init; } = [];

    private int? Least { get; init; }

    private int? Most { get; init; }

    private int? Default { get; init; }

    /// <summary>One of some values.</summary>
    public static QueryParameter OneOf(string name, string description, params IReadOnlyList<string> values) =>
        new(name, description) { Values = values };

    /// <summary>One of the values of an enum.</summary>
    public static QueryParameter OneOf<T>(string name, string description)
        where T : struct, Enum => OneOf(name, description, [.. Enum.GetValues<T>().Select(value => value.Kebab())]);

    public static QueryParameter Id(string name, string description) => new(name, description) { Format = "uuid" };

    public static QueryParameter Flag(string name, string description) => new(name, description) { Type = JsonSchemaType.Boolean };

    /// <summary>A whole number within limits, with a default.</summary>
    public static QueryParameter Number(string name, string description, int least, int most, int byDefault) =>
        new(name, description) { Type = JsonSchemaType.Integer, Format = "int32", Least = least, Most = most, Default = byDefault };

    /// <summary>True when it asks for true; <c>invalid-content</c> for anything but true and false.</summary>
    public Result<bool> IsSet(IQueryCollection query) => In(query) switch
    {
        null or "false" => false,
        "true" => true,
        _ => Refusal.Invalid(Name, FieldProblems.NotAFlag),
    };

    /// <summary>Its value as an id; null when absent, <c>invalid-content</c> when it is none.</summary>
    public Result<Guid?> IdIn(IQueryCollection query) =>
        In(query) is not { } text ? (Guid?)null
        : Guid.TryParse(text, out var id) ? id : Refusal.Invalid(Name, FieldProblems.NotAnId);

    /// <summary>Its value, trimmed; null when absent or blank.</summary>
    public string? In(IQueryCollection query) => string.IsNullOrWhiteSpace(query[Name]) ? null : query[Name].ToString().Trim();

    public OpenApiSchema Schema() => new()
    {
        Type = Type,
        Format = Format,
        Minimum = Least?.ToString(CultureInfo.InvariantCulture),
        Maximum = Most?.ToString(CultureInfo.InvariantCulture),
        Default = Default is { } value ? JsonValue.Create(value) : null,
        Enum = Values.Count == 0 ? null : [.. Values.Select(value => (JsonNode)value)],
    };
}

/// <summary>The query parameters that an endpoint reads itself.</summary>
internal sealed record DeclaredQuery(IReadOnlyList<QueryParameter> Parameters);
