using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.Faults;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Telemetry;

/// <summary>What can be seen from outside while it runs, and that no person can be.</summary>
public class TelemetryTests : IClassFixture<MeasuredServer>
{
    private readonly MeasuredServer measured;
    private readonly Databases databases;

    public TelemetryTests(MeasuredServer measured, Databases databases)
    {
        Assert.SkipWhen(measured.Unavailable is not null, measured.Unavailable ?? "");
        (this.measured, this.databases) = (measured, databases);
    }

    [Fact]
    public async Task Scans_are_counted_by_what_came_of_them()
    {
        var unknown = await measured.Value("telessl_scans_total", "telessl_scan_outcome=\"unknown-code\"") ?? 0;
        var refused = await measured.Value("telessl_scans_total", "telessl_scan_outcome=\"refused\"") ?? 0;

        (await (await measured.Server.As("depot1")).Post("/api/scans", new { scans = (object[])[Scan("no such code"), "not a scan"] })).Expect(200);

        await Becomes(unknown + 1, "telessl_scans_total", "telessl_scan_outcome=\"unknown-code\"");
        await Becomes(refused + 1, "telessl_scans_total", "telessl_scan_outcome=\"refused\"");
    }

    [Fact]
    public async Task Refusals_are_counted_by_their_code()
    {
        var before = await measured.Value("telessl_refusals_total", "telessl_refusal_code=\"role\"") ?? 0;

        (await (await measured.Server.As("driver1")).Get("/api/accounts")).Refused("role", 403);

        await Becomes(before + 1, "telessl_refusals_total", "telessl_refusal_code=\"role\"");
    }

    [Fact]
    public async Task Fault_reports_are_counted_by_what_became_of_them()
    {
        var before = await measured.Value("telessl_fault_reports_total", "telessl_report_outcome=\"code-names-no-device\"") ?? 0;

        (await measured.Server.Nobody.Post("/api/public/fault-reports", new { code = "no such code", what = "device", text = "Virker ikke" })).Expect(202);

        await Becomes(before + 1, "telessl_fault_reports_total", "telessl_report_outcome=\"code-names-no-device\"");
    }

    [Fact]
    public async Task Failed_sign_ins_and_locks_are_counted_and_logged_without_what_was_typed()
    {
        foreach (var name in new[] { "faaborg1", "correct horse battery" })
        {
            for (var guess = 0; guess < 5; guess++)
                (await measured.Server.Nobody.Post("/api/session", new { user = name, password = "wrong" })).Refused("wrong-password", 401);
            (await measured.Server.Nobody.Post("/api/session", new { user = name, password = "wrong" })).Refused("locked", 429);
        }

        await Becomes(10, "telessl_sign_in_failures_total", "telessl_sign_in_reason=\"wrong-password\"");
        await Becomes(2, "telessl_sign_in_failures_total", "telessl_sign_in_reason=\"locked\"");
        await Becomes(2, "telessl_sign_in_locks_total");
        await Eventually.Is(
            () => Task.FromResult(measured.Server.Output.Contains("Sign-in of a name that is no account refused: locked")), "a line in the log");
        Assert.Equal(5, measured.Server.Output.Split('\n').Count(line => line.Contains("Sign-in of faaborg1 refused: wrong-password")));
        Assert.Single(measured.Server.Output.Split('\n'), line => line.Contains("faaborg1 is locked until"));
        Assert.DoesNotContain("correct horse", measured.Server.Output);
    }

    [Fact]
    public async Task Numbers_that_a_writer_named_are_counted_by_account()
    {
        var body = new { title = "Et spørgsmål", description = "Se 0101901234 og 0101901242", notCpr = new[] { "0101901234", "0101901242" } };
        var opening = new { body.title, body.description, body.notCpr, channel = "phone", reporter = new { kind = "relative" }, municipality = "461", category = "device", priority = "p3" };

        (await (await measured.Server.As("spoc1")).Post("/api/tickets", opening)).Expect(201);

        await Becomes(2, "telessl_texts_named_total", "telessl_account=\"spoc1\"");
    }

    [Theory]
    [InlineData("telessl_writer_batch_size_count")]
    [InlineData("telessl_writer_commit_duration_seconds_count")]
    [InlineData("telessl_live_subscriptions")]
    [InlineData("telessl_job_duration_seconds_count", "telessl_job_name=\"ticket-watch\"", "telessl_job_outcome=\"success\"")]
    [InlineData("http_server_request_duration_seconds_count", "http_route=\"/api/session/\"")]
    [InlineData("kestrel_active_connections")]
    [InlineData("dotnet_process_cpu_time_seconds_total")]
    public async Task What_the_runbook_says_to_watch_is_there(string name, params string[] labels)
    {
        await measured.Server.As("spoc1");

        await Eventually.Is(async () => await measured.Value(name, labels) is not null, name);
    }

    [Fact]
    public async Task Entries_are_measured_on_their_way_to_those_who_follow()
    {
        await using var live = await LiveClient.Connect(measured.Server.Nobody, "depot2");
        await live.Subscribe(0, "devices");
        await Eventually.Is(async () => await measured.Value("telessl_live_subscriptions") > 0, "somebody who follows");

        (await (await measured.Server.As("admin1")).Post("/api/devices", new { model = "tablet", serial = Given.Serial(), location = "depot", source = "PO 1" })).Expect(201);

        await Eventually.Is(async () => await measured.Value("telessl_live_lag_seconds_count") > 0, "an entry that was handed on");
    }

    [Fact]
    public async Task No_label_and_no_span_holds_anything_personal()
    {
        var (admin, person) = (await measured.Server.As("admin1"), Person.New());
        var citizen = (await admin.Post("/api/citizens", person.Registration())).Expect(201).Id;
        (await admin.Get($"/api/devices?q={person.Cpr}")).Refused("personal-number-in-url", 422);
        (await admin.Post($"/api/citizens/{citizen}/look-up?name={Uri.EscapeDataString(person.Name)}", new { reason = "support" })).Expect(422);
        (await admin.Post($"/api/citizens/{citizen}/look-up", new { reason = "support" })).Expect(200);
        (await admin.Get($"/api/citizens/{person.Cpr}/{citizen}")).Expect(404);
        (await admin.Send(new HttpMethod("X" + person.Cpr), $"/api/citizens/{citizen}/look-up", null, ("User-Agent", $"Agent/{person.Cpr}"))).Expect(405);

        string[] awaited = ["/api/citizens/{id:guid}/look-up", "_OTHER"];
        await Eventually.Is(() => Task.FromResult(awaited.All(measured.Collector.Traces.Contains)), "the spans");
        var seen = measured.Collector.Traces + (await measured.Metrics.Get("/metrics")).Expect(200).Body;
        string[] personal = [.. person.Traces, Uri.EscapeDataString(person.Name), citizen.ToString(), "url.query", "url.path", "user_agent"];
        Assert.All(personal, text => Assert.DoesNotContain(text, seen, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_public_address_serves_no_metrics_whatever_Host_is_named()
    {
        var (metrics, admin) = (measured.Metrics.Http.BaseAddress!.Authority, await measured.Server.As("admin1"));

        (await admin.Send(HttpMethod.Get, "/metrics", null, ("Host", metrics))).Refused("not-found", 404);
        (await admin.Send(HttpMethod.Get, "/metrics", null, ("Host", metrics), ("X-Forwarded-Host", metrics), ("X-Forwarded-Port", metrics.Split(':')[1])))
            .Refused("not-found", 404);
        (await measured.Server.Nobody.Send(HttpMethod.Get, "/metrics", null, ("Host", metrics))).Refused("sign-in-needed", 401);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/health/live")]
    [InlineData("/api/session")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/id/8004/1")]
    [InlineData("/hubs/live")]
    public async Task The_metrics_address_serves_nothing_but_metrics(string path)
    {
        var server = measured.Server.Nobody.Http.BaseAddress!.Authority;

        (await measured.Metrics.Get("/metrics")).Expect(200);
        Assert.Equal("", (await measured.Metrics.Send(HttpMethod.Get, path, null, ("Host", server))).Expect(404).Body);
    }

    [Fact]
    public async Task An_address_that_is_none_ends_the_start_with_one_line()
    {
        await using var server = new ServerProcess(new Dictionary<string, string?>(await databases.Empty()) { ["Telemetry:MetricsUrl"] = "nonsense" });

        Assert.NotEqual(0, await server.Refuses());
        Start.SaysOneLine(server, "Telemetry__MetricsUrl is 'nonsense'", "such as http://127.0.0.1:9464");
    }

    private Task Becomes(double value, string name, params string[] labels) =>
        Eventually.Is(async () => await measured.Value(name, labels) == value, $"{name} {string.Join(' ', labels)} {value}");

    private static object Scan(string code) => new
    {
        id = Guid.CreateVersion7(),
        codes = new[] { code },
        task = "stock-control",
        evidence = new { step = "test", passed = true },
    };
}
