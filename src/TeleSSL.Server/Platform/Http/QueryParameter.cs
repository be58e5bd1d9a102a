using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// A query parameter, declared once: <see cref="QueryReading"/> reads it and the API's document describes it by this. An endpoint
/// lists its own in <see cref="ApiDescription.Queries"/>.
/// </summary>
/// <param name="Name">As in the URL.</param>
/// <param name="Description">What it asks for.</param>
internal sealed record QueryParameter(string Name, string Description)
{
    private JsonSchemaType Type { get; init; } = JsonSchemaType.String;

    private string? Format { get; init; }

    private bool IsRequired { get; init; }

    private bool IsList { get; init; }

    /// <summary>What it may be; empty when that is not a list.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    public int Least { get; private init; }

    public int Most { get; private init; } = int.MaxValue;

    public int? Default { get; private init; }

    /// <summary>One of some values.</summary>
    public static QueryParameter OneOf(string name, string description, params IReadOnlyList<string> values) =>
        new(name, description) { Values = values };

    /// <summary>One of the values of an enum.</summary>
    public static QueryParameter OneOf<T>(string name, string description)
        where T : struct, Enum => OneOf(name, description, [.. Enum.GetValues<T>().Select(value => value.Kebab())]);

    public static QueryParameter Id(string name, string description) => new(name, description) { Format = "uuid" };

    public static QueryParameter Flag(string name, string description) => new(name, description) { Type = JsonSchemaType.Boolean };

    public static QueryParameter Day(string name, string description) => new(name, description) { Format = "date" };

    public static QueryParameter Time(string name, string description) => new(name, description) { Format = "date-time" };

    /// <summary>A whole number within limits, with a default.</summary>
    public static QueryParameter Number(string name, string description, int least, int most, int byDefault) =>
        new(name, description) { Type = JsonSchemaType.Integer, Format = "int32", Least = least, Most = most, Default = byDefault };

    /// <summary>Several values, comma-separated or repeated.</summary>
    public static QueryParameter List(string name, string description) => new(name, description) { IsList = true };

    /// <summary>The same, but a call without it is refused by the endpoint.</summary>
    public QueryParameter Required() => this with { IsRequired = true };

    public OpenApiParameter Describe() => new()
    {
        Name = Name,
        In = ParameterLocation.Query,
        Description = Description,
        Required = IsRequired,
        Explode = !IsList,
        Schema = IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = One() } : One(),
    };

    private OpenApiSchema One() => new()
    {
        Type = Type,
        Format = Format,
        Minimum = Default is null ? null : Least.ToString(CultureInfo.InvariantCulture),
        Maximum = Default is null ? null : Most.ToString(CultureInfo.InvariantCulture),
        Default = Default is { } value ? JsonValue.Create(value) : null,
        Enum = Values.Count == 0 ? null : [.. Values.Select(value => (JsonNode)value)],
    };
}

/// <summary>The query parameters that an endpoint reads.</summary>
internal sealed record DeclaredQuery(IReadOnlyList<QueryParameter> Parameters);
