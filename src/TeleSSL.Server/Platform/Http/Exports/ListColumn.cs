using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TeleSSL.Server.Platform.Http.Exports;

/// <summary>What the cells of a column hold.</summary>
internal enum CellKind
{
    Text,
    Number,
    Flag,
    Day,
    Time,
}

/// <summary>
/// A column of an exported list: a member of the list's items, or of an object in it with a dot between the names. Members that are lists,
/// and members of the objects of a list, are joined with commas, in the order of the list; a time among them is its day in Denmark.
/// </summary>
internal sealed class ListColumn
{
    private const string Between = ", ";

    private readonly Func<object, object?>[] steps;

    private ListColumn(string name, Func<object, object?>[] steps, CellKind kind) => (Name, this.steps, Kind) = (name, steps, kind);

    /// <summary>The names of the members in JSON.</summary>
    public string Name { get; }

    public CellKind Kind { get; }

    /// <summary>The column of this name; throws when the items have no such member.</summary>
    public static ListColumn Of(Type item, string name)
    {
        var (steps, isList) = (new List<Func<object, object?>>(), false);
        foreach (var part in name.Split('.'))
        {
            var property = Json.Options.GetTypeInfo(item).Properties.SingleOrDefault(one => one.Name == part)
                ?? throw new ArgumentException($"{item.Name} has no member {part} for the column {name}.", nameof(name));
            steps.Add(property.Get!);
            var type = Json.Options.GetTypeInfo(property.PropertyType);
            isList |= type.Kind == JsonTypeInfoKind.Enumerable;
            item = type.ElementType ?? property.PropertyType;
        }

        var kind = KindOf(Nullable.GetUnderlyingType(item) ?? item, name);
        return new ListColumn(name, [.. steps], isList ? CellKind.Text : kind);
    }

    /// <summary>The cell in the row of an item: a string, a long, a bool, a date, a time or null.</summary>
    public object? Of(object item) => Read(item, 0);

    private object? Read(object? at, int step) => at switch
    {
        null => null,
        string text => text,
        IEnumerable items => string.Join(Between, items.Cast<object?>().Select(item => Text(Read(item, step)))),
        _ when step < steps.Length => Read(steps[step](at), step + 1),
        _ => Cell(at),
    };

    private static object Cell(object value) => value switch
    {
        Enum one => JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString()),
        int number => (long)number,
        Guid id => id.ToString(),
        _ => value,
    };

    private static string Text(object? cell) => cell switch
    {
        null => "",
        string text => text,
        DateTimeOffset at => Clock.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => JsonSerializer.Serialize(cell, Json.Options).Trim('"'),
    };

    private static CellKind KindOf(Type type, string name)
    {
        if (type == typeof(string) || type == typeof(Guid) || type.IsEnum)
            return CellKind.Text;
        if (type == typeof(int) || type == typeof(long))
            return CellKind.Number;
        if (type == typeof(bool))
            return CellKind.Flag;
        if (type == typeof(DateOnly))
            return CellKind.Day;
        return type == typeof(DateTimeOffset)
            ? CellKind.Time
            : throw new ArgumentException($"A {type.Name} cannot be a cell of the column {name}.", nameof(name));
    }
}
