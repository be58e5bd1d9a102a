using System.Globalization;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// Reads declared query parameters. Absent and blank are the same; a value that is not what was declared is <c>invalid-content</c>.
/// </summary>
internal static class QueryReading
{
    extension(QueryParameter parameter)
    {
        /// <summary>Its text, trimmed.</summary>
        public string? In(HttpContext http) =>
            http.Request.Query[parameter.Name].ToString().Trim() is { Length: > 0 } text ? text : null;

        /// <summary>
        /// What is searched for, or <c>personal-number-in-url</c>. Every search of a list is read so: URLs are stored in many places.
        /// </summary>
        public Result<string?> SearchIn(HttpContext http) => SearchedNumber.StandsIn(parameter.In(http) ?? "")
            ? Refusal.Invalid(parameter.Name, RequestProblems.PersonalNumberInUrl)
            : parameter.In(http);

        /// <summary>The values of a list.</summary>
        public string[] AllIn(HttpContext http) =>
            (parameter.In(http) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        /// <summary>Its text, which is one of the declared values.</summary>
        public Result<string?> ValueIn(HttpContext http) =>
            parameter.In(http) is not { } text || parameter.Values.Contains(text)
                ? parameter.In(http)
                : Refusal.Invalid(parameter.Name, FieldProblems.OneOf(parameter.Values));

        /// <summary>Its value of an enum, which is one of the declared values.</summary>
        public Result<T?> ChoiceIn<T>(HttpContext http)
            where T : struct, Enum =>
            parameter.ValueIn(http).Accepted(out var text, out var refusal)
                ? text is null ? (T?)null : Enum.GetValues<T>().Single(value => value.Kebab() == text)
                : refusal;

        /// <summary>True when it asks for true.</summary>
        public Result<bool> IsSet(HttpContext http) => parameter.In(http) switch
        {
            null or "false" => false,
            "true" => true,
            _ => Refusal.Invalid(parameter.Name, FieldProblems.NotAFlag),
        };

        public Result<Guid?> IdIn(HttpContext http) =>
            parameter.In(http) is not { } text ? (Guid?)null
            : Guid.TryParse(text, out var id) ? id : Refusal.Invalid(parameter.Name, FieldProblems.NotAnId);

        public Result<DateOnly?> DayIn(HttpContext http) =>
            parameter.In(http) is not { } text ? (DateOnly?)null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : Refusal.Invalid(parameter.Name, FieldProblems.NotADate);

        /// <summary>A time, in UTC when it has no offset.</summary>
        public Result<DateTimeOffset?> TimeIn(HttpContext http) =>
            parameter.In(http) is not { } text ? (DateTimeOffset?)null
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                ? at
                : Refusal.Invalid(parameter.Name, FieldProblems.NotATime);

        /// <summary>Its code, or <c>personal-data-in-text</c> when that holds a CPR number.</summary>
        public Result<Code?> CodeIn(HttpContext http) =>
            parameter.In(http) is not { } text ? (Code?)null
            : Code.Parse(text) is { Refused: null, Value: var code } ? code : Refusal.Invalid(parameter.Name, FieldProblems.NotACode);

        /// <summary>A number within the declared limits, or the declared default.</summary>
        public Result<int> NumberIn(HttpContext http)
        {
            if (parameter.In(http) is not { } text)
                return parameter.Default ?? parameter.Least;
            return int.TryParse(text, out var number) && number >= parameter.Least && number <= parameter.Most
                ? number
                : Refusal.Invalid(parameter.Name, FieldProblems.Between(parameter.Least, parameter.Most));
        }
    }
}
