using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>A response: JSON, or raw text of another type.</summary>
internal sealed record FutAnswer(int Status, JsonNode? Body, string? ETag = null, string Type = "application/json", string? Raw = null)
{
    public static FutAnswer Ok(JsonNode body) => new(200, body);

    public static FutAnswer Of<T>(T body, int status = 200, string? etag = null) =>
        new(status, JsonSerializer.SerializeToNode(body, SslWire.Json), etag);
}

/// <summary>Ends a call with a refusal.</summary>
internal sealed class FutRefusalException(FutAnswer answer) : Exception($"{answer.Status}")
{
    public FutAnswer Answer { get; } = answer;

    /// <summary>In the shape of the SSL services.</summary>
    public static FutRefusalException Ssl(int status, string code, string message, string? field = null, string? problem = null) => new(
        FutAnswer.Of(new SslError(code, message, field is null ? null : [new SslErrorDetail(field, problem ?? message)]), status));

    /// <summary>An OperationOutcome with FUT's code as text.</summary>
    public static FutRefusalException Fhir(int status, string code) => new(Outcome(status, code, "text"));

    public static FutRefusalException Unknown(bool fhir) =>
        fhir ? Fhir(404, "RESOURCE_NOT_FOUND") : Ssl(404, "not-found", "There is no such resource.");

    /// <summary>An OperationOutcome with FUT's code in one of three places: <c>coding</c>, <c>text</c> or <c>diagnostics</c>.</summary>
    public static FutAnswer Outcome(int status, string code, string place)
    {
        var issue = new JsonObject { ["severity"] = "error", ["code"] = status is 403 ? "forbidden" : "processing" };
        if (place == "coding")
            issue["details"] = new JsonObject
            {
                ["coding"] = new JsonArray(new JsonObject
                {
                    ["system"] = "http://ehealth.sundhed.dk/cs/ehealth-system-event-message",
                    ["code"] = code,
                }),
            };
        else if (place == "text")
            issue["details"] = new JsonObject { ["text"] = code };
        issue["diagnostics"] = place == "diagnostics" ? $"{code}: the request was refused" : "The request was refused.";
        return new FutAnswer(
            status, new JsonObject { ["resourceType"] = "OperationOutcome", ["issue"] = new JsonArray(issue) }, Type: FutFhir.MediaType);
    }
}
