using System.Globalization;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Parses values of a query string; null where the value is absent.</summary>
internal static class QueryValues
{
    /// <summary>A date, <c>YYYY-MM-DD</c>.</summary>
    public static Result<DateOnly?> Day(string? text, string field)
    {
        if (string.IsNullOrEmpty(text))
            return (DateOnly?)null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refusal.Invalid(field, FieldProblems.NotADate);
    }

    /// <summary>A code.</summary>
    public static Result<Code?> Code(string? text, string field)
    {
        if (string.IsNullOrEmpty(text))
            return (Code?)null;
        return Domain.Values.Code.Parse(text) is { Refused: null, Value: var code } ? code : Refusal.Invalid(field, FieldProblems.NotACode);
    }

    /// <summary>An enum value in kebab case.</summary>
    public static Result<T?> Choice<T>(string? text, string field)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
            return (T?)null;
        foreach (var value in Enum.GetValues<T>())
            if (value.Kebab() == text)
                return value;
        return Refusal.Invalid(field, FieldProblems.OneOf(Enum.GetValues<T>().Select(value => value.Kebab())));
    }
}
