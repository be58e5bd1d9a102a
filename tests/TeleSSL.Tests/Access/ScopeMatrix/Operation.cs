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
           select new Operation(method, path.Name),
    ];

    public bool IsRead => Method == "GET";

    public bool HasPlace => Path.Contains('{');

    public string Last => Path[(Path.LastIndexOf('/') + 1)..];

    public override string ToString() => $"{Method} {Path}";
}
