using TeleSSL.Contracts;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The fields of a refusal as the API sends them.</summary>
internal static class FieldErrors
{
    public static FieldErrorAnswer Of(FieldError field) =>
        new(field.Path, field.Row, field.Column, field.Problem.Code, field.Problem.Params);

    /// <summary>Its key in <c>errors</c>, which knows no rows.</summary>
    public static string NameOf(FieldError field) => field.Row is { } row ? $"row {row}" : field.Path;
}
