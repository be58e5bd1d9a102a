using Microsoft.OpenApi;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>The body of every refusal (RFC 9457), as <see cref="Problems"/> writes it.</summary>
internal static class ProblemSchema
{
    public const string Name = "Problem";

    public static OpenApiSchema Of() => Object(
        "Why a request was refused, as problem details (RFC 9457).",
        new()
        {
            ["title"] = Text("The kind of refusal, in English."),
            ["status"] = Number("The HTTP status."),
            ["detail"] = Text("A sentence in English that helps the person who reads it."),
            ["code"] = CodeSchema.OfRefusals("What programs tell refusals apart by."),
            ["params"] = Values("What belongs in the sentence in another language: codes, ids and numbers."),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text(null) },
                Description = "What is wrong with each field, in English, by its path.",
            },
            ["fields"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = Field(),
                Description = "The same for programs.",
            },
        },
        "title", "status", "detail", "code");

    private static OpenApiSchema Field() => Object(
        "What is wrong with a field.",
        new()
        {
            ["path"] = Text("Such as scans[0].codes; the name of a query parameter or a header."),
            ["row"] = Nullable(Number("The row of a file, from 1.")),
            ["column"] = Nullable(Text("The column of a file.")),
            ["code"] = CodeSchema.OfFields("What programs tell faults apart by."),
            ["params"] = Values("What belongs in the sentence in another language."),
        },
        "path", "row", "column", "code", "params");

    private static OpenApiSchema Object(
        string description, Dictionary<string, IOpenApiSchema> properties, params string[] required) => new()
        {
            Type = JsonSchemaType.Object,
            Properties = properties,
            Required = required.ToHashSet(),
            Description = description,
        };

    private static OpenApiSchema Text(string? description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Number(string description) =>
        new() { Type = JsonSchemaType.Integer, Format = "int32", Description = description };

    private static OpenApiSchema Nullable(OpenApiSchema schema)
    {
        schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    private static OpenApiSchema Values(string description) => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalProperties = Text(null),
        Description = description,
    };
}
