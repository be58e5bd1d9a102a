using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TeleSSL.Simulators.Fut;

/// <summary>The simulator's control API for trainers, from this machine only.</summary>
internal sealed class FutControl(FutSimulator fut)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        Add(routes, "GET", "/", _ => Task.FromResult(State()));
        Add(routes, "GET", "/calls", _ => Task.FromResult<object>(fut.Calls));
        Add(routes, "POST", "/faults", async http =>
        {
            fut.Faults.Plan(await Read<FutPlannedFault>(http));
            return State();
        });
        Add(routes, "DELETE", "/faults", _ =>
        {
            fut.Faults.Clear();
            return Task.FromResult(State());
        });
        Add(routes, "POST", "/orders", async http => fut.Order(await Read<FutOrderAsked>(http)));
        Add(routes, "POST", "/orders/{id}/{act}", async http =>
            fut.OrderDoes(Value(http, "id"), Value(http, "act"), await Read<FutActAsked>(http)) ?? State());
        Add(routes, "POST", "/citizens/{id}/{act}", http => Done(() => fut.CitizenDoes(Value(http, "id"), Value(http, "act"))));
        Add(routes, "POST", "/contracts/{id}/close", http => Done(() => fut.CloseContract(int.Parse(Value(http, "id"), null))));
        Add(routes, "POST", "/items/{id}/{act}", http =>
            Done(() => fut.ItemDoes(int.Parse(Value(http, "id"), null), Value(http, "act"))));
        Add(routes, "POST", "/devices/add/{count}", http => Done(() => fut.AddDevices(int.Parse(Value(http, "count"), null))));
        Add(routes, "POST", "/devices/{act}", http => Done(() => fut.DevicesDo(Value(http, "act"))));
        Add(routes, "POST", "/reports/run", _ => Done(fut.RunReports));
        Add(routes, "POST", "/events", async http =>
        {
            fut.Tell(await Read<FutQueued>(http));
            return State();
        });
        Add(routes, "POST", "/events/{act}", http => Done(() => fut.EventsDo(Value(http, "act"))));
        Add(routes, "PUT", "/settings", async http =>
        {
            fut.Settings = await Read<FutSettings>(http);
            return State();
        });
        Add(routes, "PUT", "/callback", async http =>
        {
            fut.CallTo((await Read<CallbackAsked>(http)).Callback);
            return State();
        });
    }

    private Task<object> Done(Action act)
    {
        act();
        return Task.FromResult(State());
    }

    private object State() => new
    {
        fut.Settings,
        Faults = fut.Faults.Left,
        Events = fut.HeldEvents,
        fut.Posted,
        Orders = fut.Orders.Select(order => new { order.Id, order.Status }),
        Citizens = FutSeed.Citizens.Select(citizen => new { citizen.Key, citizen.Number }),
    };

    private static void Add(IEndpointRouteBuilder routes, string method, string path, Func<HttpContext, Task<object>> act) =>
        routes.MapMethods(path, [method], async (HttpContext http) =>
        {
            if (!IsHere(http))
            {
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }
            try
            {
                await Write(http, 200, await act(http));
            }
            catch (FutRefusalException refused)
            {
                await FutDoor.Write(http, refused.Answer);
            }
            catch (Exception bad) when (bad is JsonException or ArgumentException or FormatException or KeyNotFoundException)
            {
                await Write(http, 400, new { error = bad.Message });
            }
        });

    /// <summary>From this machine, and not by a name that a web page could make point here.</summary>
    private static bool IsHere(HttpContext http) => http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && http.Request.Host.Host is "127.0.0.1" or "localhost" && !http.Request.Headers.ContainsKey("Origin");

    private static Task Write(HttpContext http, int status, object body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        var json = JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), JsonSerializerOptions.Web);
        return http.Response.Body.WriteAsync(json, http.RequestAborted).AsTask();
    }

    private static async Task<T> Read<T>(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var text = await reader.ReadToEndAsync(http.RequestAborted);
        return JsonSerializer.Deserialize<T>(text.Length == 0 ? "{}" : text, Strict) ?? throw new JsonException("null");
    }

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private sealed record CallbackAsked(Uri Callback);

    private static string Value(HttpContext http, string name) => (string)http.Request.RouteValues[name]!;
}
