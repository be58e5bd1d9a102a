using System.Text.Json;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>A method and a path of the API's document.</summary>
internal sealed record Operation(string Method, string Path)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>The document's order of paths.</summary>
    public static IReadOnlyList<Operation> In(JsonElement document) =>
    [
        .. from path in document.GetProperty("paths").EnumerateObject()
           from method in Methods
           where path.Value.TryGetProperty(method.ToLowerInvariant(), out _)
           let operation = path.Value.GetProperty(method.ToLowerInvariant())
           select new Operation(method, path.Name)
           {
               IsPaged = Takes(operation, "limit"),
               IsFileToo = operation.GetProperty("responses").ToString().Contains("\"text/csv\"", StringComparison.Ordinal),
           },
    ];

    /// <summary>It answers page by page. Any other refuses <c>limit</c> and <c>after</c> as unknown.</summary>
    public bool IsPaged { get; private init; }

    /// <summary>Its path with as long a page as it gives.</summary>
    public string Whole => IsPaged ? $"{Path}?limit=200" : Path;

    /// <summary>It is also given as a file.</summary>
    public bool IsFileToo { get; private init; }

    public string AsFile => $"{Path}?format=csv";

    public bool IsRead => Method == "GET";

    public bool HasPlace => Path.Contains('{');

    public string Last => Path[(Path.LastIndexOf('/') + 1)..];

    private static bool Takes(JsonElement operation, string parameter) =>
        operation.TryGetProperty("parameters", out var all)
        && all.EnumerateArray().Any(one => one.TryGetProperty("name", out var name) && name.ValueEquals(parameter));

    public override string ToString() => $"{Method} {Path}";
}
