using System.Collections.Immutable;
using System.Globalization;

namespace TeleSSL.Domain.Clocks;

/// <summary>
/// Why a clock took a step. <see cref="CodedSentence.Filled"/> says amounts and local times in English; a program reads
/// <see cref="Values"/>. Two are equal when they have the same code and the same values.
/// </summary>
public sealed record ClockReason : CodedSentence
{
    /// <summary>The type of every parameter; each reason uses some of them.</summary>
    public static readonly IReadOnlyDictionary<string, Type> ParamTypes = new Dictionary<string, Type>
    {
        ["at"] = typeof(DateTimeOffset),
        ["by"] = typeof(string),
        ["closesAt"] = typeof(DateTimeOffset),
        ["days"] = typeof(ClosedOn[]),
        ["dueAt"] = typeof(DateTimeOffset),
        ["event"] = typeof(ClockStop),
        ["from"] = typeof(Priority),
        ["fromLine"] = typeof(ClockLine),
        ["fromSeconds"] = typeof(long),
        ["leftSeconds"] = typeof(long),
        ["line"] = typeof(ClockLine),
        ["openDays"] = typeof(long),
        ["opensAt"] = typeof(DateTimeOffset),
        ["partner"] = typeof(string),
        ["partners"] = typeof(string[]),
        ["priority"] = typeof(Priority),
        ["startsAt"] = typeof(DateTimeOffset),
        ["targetDays"] = typeof(long),
        ["targetSeconds"] = typeof(long),
        ["ticket"] = typeof(long),
        ["to"] = typeof(Priority),
        ["usedSeconds"] = typeof(long),
    };

    /// <summary>Declares a reason.</summary>
    /// <param name="code">Kebab text.</param>
    /// <param name="sentence">English, with the names of its parameters in braces.</param>
    /// <param name="more">Parameters that the sentence does not mention by name; they may be absent.</param>
    internal ClockReason(string code, string sentence, params string[] more)
        : base(code, sentence, more)
    {
    }

    /// <summary>
    /// The parameters by name, of the types in <see cref="ParamTypes"/>: amounts in whole seconds, times in UTC. One that has no value,
    /// such as an account that is not shown, is absent.
    /// </summary>
    public IReadOnlyDictionary<string, object> Values => Parts.ToDictionary(part => part.Key, part => part.Value.Value);

    /// <inheritdoc/>
    public override string Filled => Fill(Parts.ToDictionary(part => part.Key, part => part.Value.Said));

    /// <inheritdoc/>
    public bool Equals(ClockReason? other) => other is not null && Code == other.Code && Filled == other.Filled
        && Params.Count == other.Params.Count && Params.All(one => other.Params.GetValueOrDefault(one.Key) == one.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Filled);

    internal ClockReason With(string name, TimeSpan amount) => With(name, (long)amount.TotalSeconds, amount.Say());

    /// <summary>The same reason with one more parameter, a number.</summary>
    public ClockReason With(string name, long number) => With(name, number, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same reason with one more parameter, a code.</summary>
    public ClockReason With(string name, string code) => With(name, code, code);

    internal ClockReason With(string name, Priority priority) => With(name, priority, priority.ToString());

    internal ClockReason With(string name, ClockLine line) => With(name, line, line.Say());

    internal ClockReason With(string name, DateTimeOffset at, string said) => With(name, (object)at, said);

    internal ClockReason With(string name, IReadOnlyCollection<string> codes) =>
        With(name, codes.ToArray(), string.Join(" and ", codes));

    internal ClockReason With(IReadOnlyCollection<ClosedOn> days) =>
        With("days", days.ToArray(), string.Join(", ", days.Select(day => day.Said)));

    /// <summary><c>targetSeconds</c> and <c>line</c>.</summary>
    internal ClockReason With(Target target) => With("targetSeconds", target.Amount).With("line", target.Line);

    /// <summary><c>event</c>, and <c>by</c> and <c>partner</c> when there is one.</summary>
    internal ClockReason With(ClockEnd end)
    {
        var reason = With("event", end.What, end.Said);
        reason = end.By is { } by ? reason.With("by", by) : reason;
        return end.Partner is { } partner ? reason.With("partner", partner) : reason;
    }

    private ClockReason With(string name, object value, string said)
    {
        if (ParamTypes[name] != value.GetType())
            throw new ArgumentException($"{name} is not a {value.GetType().Name}.", nameof(value));
        return this with { Params = ParamsWith(name, Text(value)), Parts = Parts.SetItem(name, new Part(value, said)) };
    }

    private ImmutableSortedDictionary<string, Part> Parts { get; init; } =
        ImmutableSortedDictionary.Create<string, Part>(StringComparer.Ordinal);

    private static string Text(object value) => value switch
    {
        DateTimeOffset at => at.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable<string> codes => string.Join(", ", codes),
        IEnumerable<ClosedOn> days => string.Join(", ", days.Select(day => $"{day.Day:yyyy-MM-dd} {day.Holiday?.Kebab() ?? day.Name}")),
        Priority priority => priority.Kebab(),
        ClockLine line => line.Kebab(),
        ClockStop stop => stop.Kebab(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private sealed record Part(object Value, string Said);
}
