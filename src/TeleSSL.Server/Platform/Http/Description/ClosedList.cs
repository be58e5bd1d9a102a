using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace TeleSSL.Server.Platform.Http.Description;

/// <summary>A member of an answer whose texts are from a closed list, such as the notes of a code. Each module registers its own.</summary>
internal sealed record ClosedList(Type Answer, string Member, IReadOnlyList<string> Values)
{
    public void Write(OpenApiSchema schema)
    {
        var member = (OpenApiSchema)schema.Properties![JsonNamingPolicy.CamelCase.ConvertName(Member)];
        var one = member.Items as OpenApiSchema ?? member;
        one.Enum = [.. Values.Order(StringComparer.Ordinal).Select(value => (JsonNode)value)];
        if (one.Type?.HasFlag(JsonSchemaType.Null) == true)
            one.Enum.Add(JsonNullSentinel.JsonNull);
    }
}

internal static class ClosedLists
{
    public static IServiceCollection AddClosedList<TAnswer>(
        this IServiceCollection services, string member, IEnumerable<string> values) =>
        services.AddSingleton(new ClosedList(typeof(TAnswer), member, [.. values.Distinct()]));
}
