using System.Text.RegularExpressions;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>What an answer tells besides what was asked with: its status, the headers that tell something, and its body.</summary>
internal static partial class Told
{
    private static readonly string[] Telling =
        ["cache-control", "content-disposition", "etag", "idempotency-replayed", "location", "retry-after", "www-authenticate"];

    public static string By(Answer answer, params ReadOnlySpan<string> asked)
    {
        var heads = Telling.Where(answer.Headers.ContainsKey).Select(name => $"{name}: {answer.Headers[name]}");
        return $"{(int)answer.Status} {string.Join(", ", heads)} {Text(answer.Body, asked)}";
    }

    public static string Text(string text, params ReadOnlySpan<string> asked)
    {
        foreach (var id in asked)
            text = text.Replace(id, "<asked>", StringComparison.Ordinal).Replace(World.Bare(id), "<asked>", StringComparison.Ordinal);
        return Time().Replace(text, "\"at\"");
    }

    [GeneratedRegex("\"(at|dueAt|now)\":\"[^\"]*\"")]
    private static partial Regex Time();
}
