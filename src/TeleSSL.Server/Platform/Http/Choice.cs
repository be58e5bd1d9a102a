using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http;

/// <summary>An enum value in kebab case, as a member of a body that is read as text.</summary>
internal static class Choice
{
    /// <summary>Null when absent, <c>invalid-content</c> when it is none of the enum's.</summary>
    public static Result<T?> Of<T>(string? text, string field)
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
