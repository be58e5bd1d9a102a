using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Devices;

/// <summary>The ticked items of a checklist; in JSON an object of item codes with true or false.</summary>
/// <param name="Items">Item codes, each ticked or not.</param>
[JsonConverter(typeof(TicksConverter))]
public sealed record Ticks(IReadOnlyDictionary<string, bool> Items)
{
    /// <summary><c>invalid-content</c> when something is ticked that is not on the task's checklist.</summary>
    public Refusal? Unknown(SslTask task) =>
        Items.Keys.Any(key => task.Checklist.All(item => item.Code != key))
            ? Refusal.Invalid("checklist", DeviceProblems.Checklist.With("task", task.Slug))
            : null;

    /// <summary><c>checklist-incomplete</c> naming every item that is not ticked, or null.</summary>
    public Refusal? Incomplete(SslTask task)
    {
        var missing = string.Join(", ", task.Checklist.Select(item => item.Code).Where(code => !Items.GetValueOrDefault(code)));
        return missing.Length == 0
            ? null
            : DeviceRefusals.ChecklistIncomplete.With("missing", missing);
    }
}

/// <summary>Reads and writes <see cref="Ticks"/> in a stable order.</summary>
public sealed class TicksConverter : JsonConverter<Ticks>
{
    /// <inheritdoc/>
    public override Ticks Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(new SortedDictionary<string, bool>(JsonSerializer.Deserialize<Dictionary<string, bool>>(ref reader, options)!,
            StringComparer.Ordinal));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Ticks value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Items, options);
}
