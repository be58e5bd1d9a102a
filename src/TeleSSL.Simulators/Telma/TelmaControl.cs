using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>The simulator's control API for trainers, from this machine only.</summary>
internal sealed class TelmaControl(TelmaSimulator telma)
{
    public void Map(RouteGroupBuilder routes)
    {
        Add(routes, "GET", "/", _ => Task.FromResult<object>(State()));
        Add(routes, "POST", "/faults", async http =>
        {
            var asked = await TelmaJson.Read<FaultAsked>(http);
            telma.Faults.Plan(asked.Kind, asked.Times, asked.Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null, asked.Method);
            return State();
        });
        Add(routes, "DELETE", "/faults", _ =>
        {
            telma.Faults.Clear();
            return Task.FromResult<object>(State());
        });
        Add(routes, "POST", "/tickets/{id}/{act}", async http =>
            telma.Act(
                Value(http, "id"), Enum.Parse<TelmaAct>(Value(http, "act").Replace("-", ""), ignoreCase: true),
                (await TelmaJson.Read<TextAsked>(http)).Text));
        Add(routes, "POST", "/outages", async http =>
        {
            var asked = await TelmaJson.Read<OutageAsked>(http);
            return telma.Outage(asked.Component, asked.Title, asked.Text);
        });
        Add(routes, "DELETE", "/outages/{id}",
            http => Task.FromResult<object>(telma.EndOf(Value(http, "id")) ?? throw new ArgumentException("No such outage.")));
        Add(routes, "PUT", "/settings", async http =>
        {
            Apply(await TelmaJson.Read<SettingsAsked>(http));
            return State();
        });
    }

    private void Apply(SettingsAsked asked)
    {
        telma.Delivery = asked.Delivery ?? telma.Delivery;
        telma.ClockOff = asked.ClockOffSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : telma.ClockOff;
        if (asked.Callback is not null)
            telma.CallTo(asked.Callback);
    }

    private object State() => new
    {
        telma.Delivery,
        ClockOffSeconds = telma.ClockOff.TotalSeconds,
        Faults = telma.Faults.Left,
        Tickets = telma.Tickets.Select(ticket => new { ticket.Id, ticket.ExternalId, ticket.Version, ticket.Status }),
        Announcements = telma.Announcements,
        telma.Deliveries,
    };

    private static void Add(RouteGroupBuilder routes, string method, string path, Func<HttpContext, Task<object>> work) =>
        routes.MapMethods(path, [method], async http =>
        {
            if (http.Connection.RemoteIpAddress is not { } from || !IPAddress.IsLoopback(from))
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            try
            {
                await TelmaJson.Write(http, StatusCodes.Status200OK, await work(http));
            }
            catch (Exception bad) when (bad is JsonException or ArgumentException or InvalidOperationException or BadHttpRequestException)
            {
                await TelmaJson.Write(http, TelmaAnswer.No(StatusCodes.Status400BadRequest, "not-possible", bad.Message));
            }
        });

    private static string Value(HttpContext http, string name) => (string)http.Request.RouteValues[name]!;

    private sealed record FaultAsked(TelmaFault Kind, int Times = 1, double? Seconds = null, string? Method = null);

    private sealed record TextAsked(string Text = "");

    private sealed record OutageAsked(TelmaComponent Component, string Title, string Text);

    private sealed record SettingsAsked(TelmaDelivery? Delivery = null, double? ClockOffSeconds = null, Uri? Callback = null);
}
