using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http.Texts;

/// <summary>The JSON options with which a body is read: as everywhere, and every text in it is judged.</summary>
internal sealed class TextOptions(IEnumerable<TextField> fields)
{
    private readonly Dictionary<(Type, string), TextKind> kinds =
        fields.ToDictionary(field => (field.Body, JsonNamingPolicy.CamelCase.ConvertName(field.Property)), field => field.Kind);

    private JsonSerializerOptions? strict;

    /// <summary>Without leave; what almost every body needs.</summary>
    public JsonSerializerOptions Strict => strict ??= With(TextLeave.None);

    public JsonSerializerOptions With(TextLeave leave)
    {
        var options = new JsonSerializerOptions(Json.Options)
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { type => Mark(type, leave) } },
        };
        options.Converters.Insert(0, new JudgedText(NoName));
        options.Converters.Insert(0, new WrittenTexts(leave));
        options.MakeReadOnly();
        return options;
    }

    private void Mark(JsonTypeInfo type, TextLeave leave)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var property in type.Properties)
            if (kinds.TryGetValue((type.Type, property.Name), out var kind))
                property.CustomConverter = Of(property.PropertyType, new JudgedText(Judge(kind, leave)));
    }

    private static JsonConverter Of(Type property, JudgedText each) => property == typeof(string) ? each : new JudgedTexts(each);

    private static Func<string, FieldProblem?> Judge(TextKind kind, TextLeave leave) => kind switch
    {
        TextKind.Line => text => Line.Parse(text).Refused is { Code: PersonalData.Code } ? TextProblems.Line : null,
        TextKind.Written => text => leave.Refuses(text) ? TextProblems.FreeText : null,
        _ => _ => null,
    };

    private static FieldProblem? NoName(string text) => PersonalNumbers.AreIn(text) ? TextProblems.Name : null;
}
