using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Clocks;

/// <summary>A day on which the weekly hours do not apply, and why: a holiday, or a closed day of the unit with its name.</summary>
/// <param name="Day">The day.</param>
/// <param name="Holiday">The holiday; null for a closed day of the unit.</param>
/// <param name="Name">The name that the unit gave its closed day; null for a holiday.</param>
public sealed record ClosedOn(
    DateOnly Day,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Holiday? Holiday,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Name)
{
    /// <summary>In English, or the unit's own name for it.</summary>
    internal string Said => Name ?? Holiday?.Name() ?? "";
}
