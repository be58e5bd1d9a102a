using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Devices;

/// <summary>What the generator cannot see in the types of devices.</summary>
internal static class DeviceSchemas
{
    public static void Add(OpenApiOptions options) => options.AddSchemaTransformer((schema, context, _) =>
    {
        if (context.JsonTypeInfo.Type == typeof(Ticks))
            (schema.Type, schema.AdditionalProperties) = (JsonSchemaType.Object, new OpenApiSchema { Type = JsonSchemaType.Boolean });
        return Task.CompletedTask;
    });
}
