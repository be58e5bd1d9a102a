using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

internal static class TelmaJson
{
    public static async Task<T> Read<T>(HttpContext http) =>
        await JsonSerializer.DeserializeAsync<T>(http.Request.Body, TelmaWire.Json, http.RequestAborted) ?? throw new JsonException("null");

    public static Task Write(HttpContext http, TelmaProblem problem) => Write(http, problem.Status, problem, "application/problem+json");

    public static Task Write<T>(HttpContext http, int status, T body, string type = "application/json")
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        return http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, TelmaWire.Json), http.RequestAborted).AsTask();
    }
}
