namespace TeleSSL.Domain.Tests;

internal static class RefusalPaths
{
    /// <summary>The fields that a refusal names, each once.</summary>
    public static IReadOnlyList<string> Paths(this Refusal refusal) => [.. refusal.Fields.Select(field => field.Path).Distinct()];
}
