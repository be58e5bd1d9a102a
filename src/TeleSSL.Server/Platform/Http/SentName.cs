using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The name of a member or a parameter as a refusal repeats it: it is the caller's text, so it may be long or personal.</summary>
internal static class SentName
{
    private const int MaxLength = 60;

    public static string Of(string name) =>
        name.Length <= MaxLength && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ') && !PersonalNumbers.AreIn(name)
            ? name
            : "?";
}
