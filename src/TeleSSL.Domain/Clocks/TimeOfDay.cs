using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Clocks;

/// <summary>A local time of day to the minute: <c>00:00</c> to <c>24:00</c>, where <c>24:00</c> is the end of the day.</summary>
/// <param name="Value">As <c>HH:mm</c>.</param>
[JsonConverter(typeof(ParsedConverter<TimeOfDay>))]
public readonly record struct TimeOfDay(string Value) : IParsed<TimeOfDay>
{
    /// <summary>Minutes since midnight on a day of 24 hours: 0 to 1440.</summary>
    public int Minutes => (60 * TwoDigits(0)) + TwoDigits(3);

    /// <summary>The time, or <c>invalid-content</c>.</summary>
    public static Result<TimeOfDay> Parse(string text) =>
        IsTime(text) && new TimeOfDay(text) is { Minutes: <= 24 * 60 } time
            ? time
            : Refusal.Invalid("time", FieldProblems.NotATimeOfDay);

    /// <summary>The time this many minutes after midnight: 0 to 1440.</summary>
    internal static TimeOfDay At(int minutes) => new($"{minutes / 60:00}:{minutes % 60:00}");

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsTime(string text) =>
        text.Length == 5 && text[2] == ':' && text[3] <= '5' && text.Remove(2, 1).All(char.IsAsciiDigit);

    private int TwoDigits(int at) => (10 * (Value[at] - '0')) + (Value[at + 1] - '0');
}
