using TeleSSL.Domain.Values;

namespace TeleSSL.Server.Accounts.Passwords;

/// <summary>The lists of common passwords that are part of the program, for comparing. Read when the first password is set.</summary>
internal static class CommonPasswords
{
    private static readonly Lazy<IReadOnlySet<string>> Read = new(() => Lists().SelectMany(Lines).Select(PasswordRule.Core).ToHashSet());

    public static IReadOnlySet<string> All => Read.Value;

    private static string[] Lists() => ["common.txt", "danish.txt"];

    private static IEnumerable<string> Lines(string list)
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream($"Passwords/{list}")!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
