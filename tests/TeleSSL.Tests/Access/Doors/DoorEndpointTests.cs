using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Http.Doors;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>What is open without sign-in has a limit.</summary>
public class DoorEndpointTests(DoorApp app) : Story(app), IClassFixture<DoorApp>
{
    private IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. App.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Fact]
    public void Every_anonymous_endpoint_is_behind_a_door_that_limits_it()
    {
        var wrong = Endpoints.Where(IsAnonymous).Where(endpoint => !IsLimited(endpoint)).Select(endpoint => endpoint.RoutePattern.RawText);

        Assert.True(!wrong.Any(), $"Map it with OpenThrough(Door): {string.Join(", ", wrong)}");
    }

    [Fact]
    public void Whatever_checks_a_password_is_behind_the_door_of_sign_in()
    {
        var behind = Endpoints.Where(endpoint => DoorOf(endpoint) == Door.SignIn)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimEnd('/')).Order(StringComparer.Ordinal);

        Assert.Equal(["/api/session", "/api/session/password"], behind);
    }

    /// <summary>Also with an endpoint that was opened some other way, or that authorization overlooks.</summary>
    [Fact]
    public async Task Every_operation_that_lets_nobody_in_without_sign_in_says_so()
    {
        var document = (await App.Nobody.Get("/openapi/v1.json")).Expect(200)["paths"];
        var behind = Endpoints.Where(endpoint => DoorOf(endpoint) is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimEnd('/')).ToHashSet();
        var open = new List<string>();
        foreach (var path in document.EnumerateObject().Where(path => !behind.Contains(path.Name.TrimEnd('/'))))
            foreach (var method in path.Value.EnumerateObject().Where(method => method.Value.TryGetProperty("responses", out _)))
            {
                var url = System.Text.RegularExpressions.Regex.Replace(path.Name, @"\{\w+\}", Guid.Empty.ToString());
                var answer = await App.Nobody.Send(new HttpMethod(method.Name.ToUpperInvariant()), url, null, ("X-TeleSSL", "1"));
                if (answer.Code != "sign-in-needed")
                    open.Add($"{method.Name} {path.Name}: {answer.Status}");
            }

        Assert.Empty(open);
    }

    [Fact]
    public async Task A_door_that_counts_calls_refuses_an_address_that_calls_too_often()
    {
        await using var own = DoorApp.Behind(await ((DoorApp)App).NewDatabase());
        async Task<Answer> Ready(string address) =>
            await new Client(own.CreateClient()).Send(HttpMethod.Get, "/health/ready", null, ("X-Forwarded-For", address));

        var answers = await Task.WhenAll(Enumerable.Range(0, 1_300).Select(_ => Ready("192.0.2.1")));

        Assert.Contains(answers, answer => (int)answer.Status == 200);
        Assert.Contains(answers, answer => answer.Code == "too-many-requests");
        (await Ready("192.0.2.2")).Expect(200);
    }

    [Fact]
    public void An_endpoint_that_is_only_anonymous_is_found()
    {
        RouteEndpoint Made(params object[] metadata) =>
            new(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/open"), 0, new(metadata), null);

        Assert.False(IsLimited(Made(new AllowAnonymousAttribute())));
        Assert.False(IsLimited(Made(new AllowAnonymousAttribute(), new BehindDoor(Door.Page))));
        Assert.False(IsLimited(Made(new AllowAnonymousAttribute(), new BehindDoor(Door.Page), new EnableRateLimitingAttribute("other"))));
    }

    private static bool IsAnonymous(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static Door? DoorOf(Endpoint endpoint) => endpoint.Metadata.GetMetadata<BehindDoor>()?.Door;

    private static bool IsLimited(Endpoint endpoint) => DoorOf(endpoint) is { } door
        && (door == Door.SignIn
            || endpoint.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == AddressLimits.PolicyOf(door));
}
