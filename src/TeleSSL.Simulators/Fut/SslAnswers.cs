using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>How the SSL services read and answer: versions, pages, and members of the future.</summary>
internal sealed class SslAnswers(Func<FutSettings> settings, FutFaults faults)
{
    private const string Future = "x-future";

    public FutAnswer One(FutEntry entry) => One(entry, 200);

    public FutAnswer One(FutEntry entry, int status) => new(status, Body(entry), settings().Etag ? $"\"{entry.Version}\"" : null);

    public FutAnswer All(IEnumerable<FutEntry> entries) => FutAnswer.Ok(new JsonArray([.. entries.Select(Body)]));

    public int PageSize(FutRequest request) => Math.Min(
        settings().PageSize,
        int.TryParse(request.Query.GetValueOrDefault("_count"), CultureInfo.InvariantCulture, out var asked)
            ? Math.Max(asked, 1)
            : int.MaxValue);

    public JsonNode Body(FutEntry entry)
    {
        var body = entry.Body.DeepClone();
        if (settings().ExtraMembers)
            body[Future] = new JsonObject { ["since"] = 11 };
        return body;
    }

    /// <summary>A body in the shape of its record.</summary>
    public static JsonObject Read<T>(FutRequest request)
    {
        try
        {
            var body = JsonNode.Parse(request.Body)?.AsObject() ?? throw new JsonException("null");
            body.Deserialize<T>(SslWire.Json);
            return body;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw FutRefusalException.Ssl(400, "invalid-input", "The body cannot be read.", (error as JsonException)?.Path ?? "$");
        }
    }

    /// <summary>The body of a PUT: of the version that is stored, and with the members that the caller does not know.</summary>
    public JsonObject Written<T>(FutRequest request, FutEntry entry)
    {
        if (settings().Etag && request.IfMatch is { } version && Number(version) != $"{entry.Version}")
            throw FutRefusalException.Ssl(412, "version-conflict", "The resource has changed since that version.");
        var body = Read<T>(request);
        if (settings().ExtraMembers && !body.Remove(Future))
            throw FutRefusalException.Ssl(400, "invalid-input", "A member that was read is lost.", Future, "lost");
        return body;
    }

    /// <summary>A version that does not rise (F24).</summary>
    public bool KeepsVersion(FutRequest request) => faults.Next(FutStage.Write, request.Service, request.Method, request.Path) is not null;

    /// <summary>The number in <c>"1"</c>, <c>W/"1"</c> and <c>1</c>.</summary>
    public static string Number(string version) => version.Replace("W/", "", StringComparison.Ordinal).Trim('"');
}
