using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>Made from the endpoints themselves: whoever adds one is asked here who may use it, and with what body.</summary>
public class MatrixTests(TeleSSLApp app) : Story(app)
{
    /// <summary>Open to anybody who is signed in: nothing in them belongs to anybody.</summary>
    private static readonly string[] ForAllSignedIn =
    [
        "GET /api/session", "DELETE /api/session", "POST /api/session/password", "GET /api/tasks",
        "GET /api/organisations", "GET /api/organisations/{**code}", "GET /api/programmes", "GET /api/programmes/{**code}",
        "GET /api/device-models", "GET /api/device-models/{**code}", "GET /api/locations", "GET /api/locations/{**code}",
        "GET /api/agreements", "GET /api/agreements/{id:guid}", "GET /api/agreements/serving", "GET /api/agreements/gaps",
    ];

    private static readonly string[] ForEverybody =
        ["POST /api/session", "GET /sign-in", "GET /sign-in/done", "POST /api/partners/telma/events", "POST /api/partners/fut/events", "GET /health/live", "GET /health/ready", "GET /openapi/{documentName}.json",
            "POST /api/public/fault-reports", "POST /api/public/satisfaction",
            "GET /id/8004/{giai}", "GET /id/01/{gtin}/21/{serial}", "GET /tilfredshed",
            "GET /public/public.css", "GET /public/fault-report.js", "GET /public/satisfaction.js", "GET /public/send.js",
            "GET /", "GET /docs/{documentName?}", "GET /docs/scalar.js", "GET /docs/scalar.aspnetcore.js", "GET /docs/favicon.svg"];

    private static readonly (string User, Role[] Roles)[] Strangers =
    [
        ("depot1", [Role.Logistics]), ("driver1", [Role.Contractor]), ("odense1", [Role.Municipality]), ("faaborg1", [Role.Municipality]),
        ("fts1", [Role.ProgrammeOffice]), ("finance1", [Role.Finance]),
    ];

    [Fact]
    public void Every_endpoint_says_who_may_use_it()
    {
        var silent = Endpoints().Where(e => Roles(e).Count == 0).Select(Name).Except(ForAllSignedIn).Except(ForEverybody);

        Assert.Empty(silent);
    }

    [Fact]
    public async Task Without_signing_in_every_endpoint_answers_401()
    {
        foreach (var endpoint in Endpoints().Where(e => !ForEverybody.Contains(Name(e))))
            Assert.Equal((Name(endpoint), 401), (Name(endpoint), (int)(await Call(App.Nobody, endpoint, Guid.CreateVersion7(), new { })).Status));
    }

    [Fact]
    public async Task A_role_that_may_not_is_refused_and_one_that_may_finds_nothing_of_others()
    {
        var citizen = await Given.Citizen(App, "561");
        var device = await Given.DeviceInUse(App, citizen, location: "depot-esbjerg");
        var ticket = (await Support.TicketAtDesk.Opened(App, "561", citizen: citizen)).Id;
        var wrong = new List<string>();
        foreach (var endpoint in Endpoints().Where(e => Roles(e).Count > 0 && Name(e).Contains("{id")))
            foreach (var (user, roles) in Strangers)
            {
                var somebodyElses = Name(endpoint) switch
                {
                    var name when name.Contains("/citizens/") => citizen,
                    var name when name.Contains("/tickets/") => ticket,
                    _ => device,
                };
                var answer = await Call(await App.As(user), endpoint, somebodyElses, Bodies.For(Name(endpoint), device));
                var expected = Roles(endpoint).Intersect(roles.Select(r => r.ToString())).Any() ? new[] { 404 } : [403];
                // A step may be closed to a role that has another step of the same task.
                if (roles.Contains(Role.Contractor) && expected[0] == 404)
                    expected = [404, 403];
                if (!expected.Contains((int)answer.Status))
                    wrong.Add($"{user} {Name(endpoint)}: {(int)answer.Status} {answer.Body}");
            }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_role_that_may_not_is_refused_whatever_it_sends()
    {
        var wrong = new List<string>();
        foreach (var endpoint in Endpoints().Where(e => Roles(e).Count > 0))
            foreach (var (user, roles) in Strangers.Where(s => !Roles(endpoint).Intersect(s.Roles.Select(r => r.ToString())).Any()))
                if ((int)(await Call(await App.As(user), endpoint, Guid.CreateVersion7(), "not even JSON")).Status != 403)
                    wrong.Add($"{user} {Name(endpoint)}");

        Assert.Empty(wrong);
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        App.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Name(RouteEndpoint endpoint) =>
        $"{endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET"} /{endpoint.RoutePattern.RawText!.Trim('/')}";

    private static List<string> Roles(RouteEndpoint endpoint) =>
        [.. endpoint.Metadata.GetOrderedMetadata<AuthorizationPolicy>().SelectMany(p => p.Requirements).OfType<RolesAuthorizationRequirement>().SelectMany(r => r.AllowedRoles)];

    private static Task<Answer> Call(Client client, RouteEndpoint endpoint, Guid id, object body)
    {
        var (method, path) = (Name(endpoint).Split(' ')[0], Name(endpoint).Split(' ')[1]);
        path = path.Replace("{id:guid}", id.ToString()).Replace("{name}", "nobody").Replace("{**code}", "nothing").Replace("{unit}", "nowhere").Replace("{version:int}", "1").Replace("{documentName}", "v1").Replace("{date}", "2030-01-01")
            .Replace("{attachment:guid}", id.ToString()).Replace("{absence:guid}", id.ToString());
        if (Name(endpoint) == "POST /api/tickets/{id:guid}/attachments" && body is not string)
            return client.Send(HttpMethod.Post, path, Support.Files.Form(Support.Files.Png()));
        return method switch
        {
            "GET" => client.Get(path),
            "DELETE" => client.Delete(path),
            "PUT" => client.Put(path, body),
            _ => client.Post(path, body),
        };
    }

    /// <summary>A body that is fine, so that only whose row it is can stand in the way.</summary>
    private static class Bodies
    {
        public static object For(string endpoint, Guid device) => endpoint[(endpoint.LastIndexOf('/') + 1)..] switch
        {
            "deliver" => new { receivedBy = "citizen", proof = "seen" },
            "fail" => new { reason = "no-show" },
            "order" => new { stops = new[] { device } },
            "app-installation" => new { app = "telma", version = "1.0.0", checklist = new { } },
            "delivery" => new { step = "handed-over", receivedBy = "citizen", proof = "seen" },
            "setup" => new { checklist = new { } },
            "support" => new { ticket = "1" },
            "replacement" => new { by = device, reason = "worn" },
            "repair" => new { step = "sent", fault = "broken", workshop = "workshop-1" },
            "update" => new { app = "telma", version = "1.0.0" },
            "takedown" => new { step = "picked-up", from = "citizen" },
            "cleaning" => new { protocol = "standard" },
            "stock-control" => new { step = "hold", reason = "look" },
            "look-up" when endpoint.Contains("/assignment/") || endpoint.Contains("/stops/") => new { },
            "look-up" => new { reason = "check" },
            "merge" when endpoint.Contains("/citizens/") => new { into = device, reason = "other" },
            "reopen" => new { reason = "again" },
            "change" => new { protectedAddress = true },
            "notes" => new { text = "Hej", visibility = "public" },
            "draft" => new { text = "Hej" },
            "assign" => new { to = "spoc1" },
            "escalate" => Partners.Escalated.Body(),
            "send-attachments" => new { attachments = new[] { device } },
            "partner-report" => new { state = "in-progress" },
            "end" when endpoint.Contains("/referrals/") => new { reason = "own-wish" },
            "end" => new { to = "2030-01-01" },
            "link" or "unlink" => new { to = device, @as = "related" },
            "parent" => new { parent = device },
            "replace-device" => new { reason = "r" },
            "resolve-children" => new { resolution = "Løst" },
            "remove" => new { reason = "wrong-case" },
            "reject" or "cancel" => new { reason = "other" },
            "plan" => new { from = "2030-01-01T08:00:00Z", to = "2030-01-01T10:00:00Z", carrier = "contractor-1" },
            "pick" => new { codes = new[] { "x" } },
            "unpick" => new { line = 1, reason = "other" },
            "dispatch" => new { carrier = "contractor-1" },
            "complete" => new { line = 1 },
            "amend" => new { to = "2030-01-01" },
            "postpone" => new { until = "2030-01-01" },
            "withdraw" => new { reason = "mistake" },
            "consent" => new { on = "2020-01-02" },
            _ => new { },
        };
    }
}
