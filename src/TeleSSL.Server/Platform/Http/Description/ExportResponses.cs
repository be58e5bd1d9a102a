using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>The files that a list is too: their media types, each with the columns in <c>x-columns</c>.</summary>
internal static class ExportResponses
{
    private const string ColumnsName = "x-columns";

    public static void Write(OpenApiOperation operation, IList<object> metadata)
    {
        if (metadata.OfType<ExportedList>().LastOrDefault() is not { } list || operation.Responses?["200"].Content is not { } content)
            return;
        content[ListFormat.CsvType] = OfFile(list, new OpenApiSchema { Type = JsonSchemaType.String });
        content[ListFormat.XlsxType] = OfFile(list, new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" });
    }

    private static OpenApiMediaType OfFile(ExportedList list, OpenApiSchema schema) => new()
    {
        Schema = schema,
        Extensions = new Dictionary<string, IOpenApiExtension>
        {
            [ColumnsName] = new JsonNodeExtension(new JsonArray([.. list.Columns.Select(column => (JsonNode)column.Name)])),
        },
    };
}
