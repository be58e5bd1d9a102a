using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// An answer as it is stored for a replay. A text in it that reads as a CPR number is stored without its digits, no matter who wrote it,
/// so that a key's row holds nothing personal and a replay still has every member of the answer.
/// </summary>
internal static class RememberedAnswer
{
    public static string Of(object answer)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(answer, answer.GetType(), Json.Options);
        return IsPersonal(json) ? Blotted(JsonNode.Parse(json))!.ToJsonString(Json.Options) : Encoding.UTF8.GetString(json);
    }

    // Asked of every answer that is stored, so without a document. Most texts are ids of things, which say nothing about a person.
    private static bool IsPersonal(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                && (reader.TokenType is JsonTokenType.PropertyName || !reader.TryGetGuid(out _))
                && PersonalNumbers.AreIn(reader.GetString()!))
                return true;
        return false;
    }

    private static JsonNode? Blotted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(
            members.Select((member, i) => KeyValuePair.Create(Name(member.Key, i), Blotted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Blotted)]),
        JsonValue value when value.TryGetValue<string>(out var text) => PersonalData.Blotted(text),
        _ => node?.DeepClone(),
    };

    // Two names can become one without their digits.
    private static string Name(string name, int place) =>
        PersonalData.Blotted(name) is var blotted && blotted != name ? $"{blotted} ({place})" : name;
}
