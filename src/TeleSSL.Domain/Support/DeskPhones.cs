using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support;

/// <summary>The phone numbers of a unit's desk.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Numbers">E.164; the first is the one that is published.</param>
public sealed record DeskPhones(string Unit, IReadOnlyList<string> Numbers)
{
    /// <summary>The desk that a number belongs to; null when there is none.</summary>
    public static string? DeskOf(Phone number, Catalogue catalogue) =>
        catalogue.DeskPhones.Values.FirstOrDefault(desk => desk.Numbers.Contains(number.Value))?.Unit;
}

/// <summary>The numbers of a desk, as submitted.</summary>
/// <param name="Numbers">The first is the one that is published.</param>
/// <param name="Unit">Code of the unit.</param>
public sealed record DeskPhonesEntry(IReadOnlyList<Phone> Numbers, Code? Unit = null) : ICatalogueEntry<DeskPhones>
{
    private const int Max = 50;

    Code? ICatalogueEntry<DeskPhones>.Code => Unit;

    /// <summary>The numbers, or <c>number-taken</c> when one belongs to another desk.</summary>
    public Result<DeskPhones> Decide(Code code, Catalogue catalogue)
    {
        if (Numbers.Count > Max)
            return Refusal.Invalid("numbers", FieldProblems.TooMany.With("max", Max));
        if (Numbers.GroupBy(number => number.Value).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
            return Refusal.Invalid("numbers", FieldProblems.Twice.With("value", twice));
        return Numbers.Any(number => DeskPhones.DeskOf(number, catalogue) is { } other && other != code.Value)
            ? Refusal.Invalid("numbers", SupportProblems.NumberTaken)
            : new DeskPhones(code.Value, [.. Numbers.Select(number => number.Value)]);
    }
}
