using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeleSSL.Server.Partners;

/// <summary>
/// The code of a partner's refusal: <c>code</c> of a JSON body in kebab case, or FUT's code in an OperationOutcome, whether it is in
/// <c>details.coding</c>, <c>details.text</c> or at the start of <c>diagnostics</c>. Anything else is untrusted and dropped.
/// </summary>
internal static partial class PartnerCode
{
    private const int MaxLength = 80;

    public static string? Of(string? content)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(content ?? "") is { ValueKind: JsonValueKind.Object } body
                ? Kebab(Text(Member(body, "code"))) ?? Outcome(body)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Outcome(JsonElement body) => Text(Member(body, "resourceType")) != "OperationOutcome"
        ? null
        : Items(Member(body, "issue")).SelectMany(Texts).Select(text => Upper().Match(text ?? "")).Where(found => found.Success)
            .Select(found => found.Value).FirstOrDefault(code => code.Length <= MaxLength);

    private static IEnumerable<string?> Texts(JsonElement issue) =>
    [
        .. Items(Member(Member(issue, "details"), "coding")).Select(coding => Text(Member(coding, "code"))),
        Text(Member(Member(issue, "details"), "text")), Text(Member(issue, "diagnostics")),
    ];

    private static string? Kebab(string? code) =>
        code is { Length: > 0 and <= 60 } && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? code : null;

    private static JsonElement Member(JsonElement of, string name) =>
        of.ValueKind is JsonValueKind.Object && of.TryGetProperty(name, out var value) ? value : default;

    private static IEnumerable<JsonElement> Items(JsonElement list) => list.ValueKind is JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string? Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+(?![A-Za-z0-9_])")]
    private static partial Regex Upper();
}
