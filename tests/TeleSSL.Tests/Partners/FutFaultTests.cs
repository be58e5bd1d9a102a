using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;
using Task = System.Threading.Tasks.Task;

namespace TeleSSL.Tests.Partners;

/// <summary>Each fault does what contracts/partners/fut says, seen through our clients where they meet it.</summary>
public class FutFaultTests
{
    [Theory]
    [InlineData("F03-before")]
    [InlineData("F03-after")]
    [InlineData("F03-within")]
    [InlineData("F12-429")]
    [InlineData("F12-429-date")]
    [InlineData("F12-503")]
    [InlineData("F13")]
    [InlineData("F34")]
    public async Task A_read_and_a_write_of_a_version_survive_a_fault_that_passes(string fault)
    {
        await using var line = await FutLine.Open();
        var placed = line.Fut.Order(new FutOrderAsked());
        line.Fut.Faults.Plan(fault, seconds: 0, service: "ssl-order", method: "GET");
        var (order, version) = await line.Orders.Order(line.Us, placed.Id).Read();
        Assert.Empty(line.Fut.Faults.Left);

        line.Fut.Faults.Plan(fault, seconds: 0, service: "ssl-order", method: "PUT");
        var change = () => line.Orders.ChangeOrder(line.Us, placed.Id, order with { Status = "accepted" }, version).Read();
        if (fault is "F03-after" or "F03-within")
            await FutLine.Refused(412, "version-conflict", change);
        else
            await change();

        Assert.Equal("accepted", line.Fut.Orders.Single().Status);
        Assert.Equal(2, line.Fut.TraceOf(placed.Id).Count);
    }

    [Fact]
    public async Task An_answer_that_ends_in_the_middle_is_none_whatever_was_done()
    {
        await using var line = await FutLine.Open();
        var placed = line.Fut.Order(new FutOrderAsked());
        line.Fut.Faults.Plan("F04", service: "ssl-order", method: "PUT");

        var failure = await TelmaLine.Fails(() => line.Order(placed.Id, SslStatus.Accepted));

        Assert.Equal(("partner-unreadable", "accepted"), (failure.Code, line.Fut.Orders.Single().Status));
    }

    [Theory]
    [InlineData("F03-before", 0)]
    [InlineData("F03-after", 1)]
    [InlineData("F12-503", 0)]
    public async Task A_post_is_never_sent_again_blindly(string fault, int traces)
    {
        await using var line = await FutLine.Open(new FutSettings(TraceLines: "client"));
        var placed = line.Fut.Order(new FutOrderAsked());
        line.Fut.Faults.Plan(fault, service: "ssl-order", method: "POST");

        await TelmaLine.Fails(() => line.Orders.Trace(line.Us, $"{placed.Id}/trace-line", new SslTrace("Bestilling accepteret")).Read());

        Assert.Equal(traces, line.Fut.TraceOf(placed.Id).Count);
        Assert.Single(line.Fut.Calls, call => call.Method == "POST" && call.Service == "ssl-order");
    }

    [Fact]
    public async Task An_answer_is_late_or_does_not_come()
    {
        var time = new ManualTime();
        await using var line = await FutLine.Open(time: time);
        var placed = line.Fut.Order(new FutOrderAsked());
        line.Fut.Faults.Plan("F01", seconds: 3, service: "ssl-order");
        var late = line.Orders.Order(line.Us, placed.Id).Read();
        await time.IsWaitedExactly(TimeSpan.FromSeconds(3));
        time.Pass(TimeSpan.FromSeconds(3));
        var (order, version) = await late;

        line.Fut.Faults.Plan("F02", service: "ssl-order", method: "PUT");
        using var gone = new CancellationTokenSource();
        var never = line.Orders.ChangeOrder(line.Us, placed.Id, order with { Status = "accepted" }, version, gone.Token).Read();
        await Eventually.Is(() => Task.FromResult(line.Fut.Orders.Single().Status == "accepted"), "accepted");
        Assert.False(never.IsCompleted);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => never);
    }

    [Theory]
    [InlineData("F06-missing", 403, "wrong-party")]
    [InlineData("F08", 404, "not-found")]
    [InlineData("F09", 409, "status-not-possible")]
    [InlineData("F10", 412, "version-conflict")]
    [InlineData("F11-consent", 422, "consent-missing")]
    [InlineData("F11-device", 422, "device-required")]
    [InlineData("F11-item", 422, "item-not-orderable")]
    public async Task A_refusal_of_an_SSL_service_has_its_code(string fault, int status, string code)
    {
        await using var line = await FutLine.Open();
        line.Fut.Faults.Plan(fault, service: "ssl-order");

        await FutLine.Refused(status, code, () => line.Orders.Parties(line.Us, line.Us.Organization!).Read());

        Assert.Single(line.Fut.Calls, call => call.Service == "ssl-order");
    }

    [Theory]
    [InlineData("F06-missing", "SECURITY_TOKEN_CONTEXT_MISSING")]
    [InlineData("F06-not-allowed", "SECURITY_TOKEN_CONTEXT_NOT_ALLOWED")]
    [InlineData("F07", "DEVICE_WRITE_WRONG_ORGANIZATION_CONTEXT")]
    [InlineData("F14-coding", "DEVICE_WRITE_WRONG_ORGANIZATION_CONTEXT")]
    [InlineData("F14-text", "DEVICE_WRITE_WRONG_ORGANIZATION_CONTEXT")]
    [InlineData("F14-diagnostics", "DEVICE_WRITE_WRONG_ORGANIZATION_CONTEXT")]
    public async Task A_refusal_of_a_FHIR_service_has_its_code_wherever_it_is_written(string fault, string code)
    {
        await using var line = await FutLine.Open();
        line.Fut.Faults.Plan(fault, service: "device");

        await FutLine.Refused(403, code, () => line.Devices.Find(line.Us).Read());
    }

    [Fact]
    public async Task A_status_is_unknown_the_etag_missing_or_the_seller_another()
    {
        await using var line = await FutLine.Open();
        var placed = line.Fut.Order(new FutOrderAsked());
        async Task<Versioned<SslOrder>> Read(string fault)
        {
            line.Fut.Faults.Plan(fault);
            return await line.Orders.Order(line.Us, placed.Id).Read();
        }

        Assert.Equal("hibernating", (await Read("F21")).Content.Status);
        Assert.Null((await Read("F23")).Version);
        Assert.Equal(line.Fut.At.Party(705), (await Read("F26")).Content.Seller);
        Assert.Null((await Read("F22-nulls")).Content.Receiver);
        Assert.Equal("submitted", (await line.Orders.Order(line.Us, placed.Id).Read()).Content.Status);
    }

    [Fact]
    public async Task A_time_comes_in_the_former_member_and_an_annotation_without_a_word()
    {
        await using var line = await FutLine.Open();
        var (_, id) = await line.Accepted();
        await line.Line(id, SslStatus.Planned, FutLine.Agreed);
        line.Fut.Faults.Plan("F22-agreed-date");
        var former = (await line.Orders.Line(line.Us, id).Read()).Content;
        line.Fut.Faults.Plan("F22-annotation", service: "ssl-catalogue");

        Assert.Equal((FutLine.Agreed(former).AgreedFrom, null), (former.AgreedFrom, former.AgreedTo));
        Assert.Null(Assert.Single((await line.Catalogues.Annotations(line.Us, line.Fut.At.Party(701)).Read()).Content).Status);
    }

    [Fact]
    public async Task A_put_is_answered_with_the_old_version_and_was_carried_out()
    {
        await using var line = await FutLine.Open();
        var placed = line.Fut.Order(new FutOrderAsked());
        var before = (await line.Orders.Order(line.Us, placed.Id).Read()).Version;
        line.Fut.Faults.Plan("F24");

        var after = await line.Order(placed.Id, SslStatus.Accepted);

        Assert.Equal((before, "accepted"), (after.Version, after.Content.Status));
    }

    [Fact]
    public async Task A_token_is_refused_in_the_middle_and_renewed_once()
    {
        await using var line = await FutLine.Open();
        await line.Orders.Parties(line.Us, line.Us.Organization!).Read();
        var logins = Logins(line);

        line.Fut.Faults.Plan("F05", service: "ssl-order");
        await line.Orders.Parties(line.Us, line.Us.Organization!).Read();
        Assert.Equal(2, Logins(line) - logins);

        line.Fut.Faults.Plan("F05", times: 5, service: "ssl-order");
        await FutLine.Refused(401, "unauthenticated", () => line.Orders.Parties(line.Us, line.Us.Organization!).Read());
        Assert.Equal((4, 3), (Logins(line) - logins, line.Fut.Faults.Left.Single().Times));
    }

    [Theory]
    [InlineData("F33-no-refresh", 1)]
    [InlineData("F33-expired", 2)]
    [InlineData("F33-empty", 2)]
    public async Task A_login_without_a_usable_token_fails_and_is_not_tried_in_a_loop(string fault, int logins)
    {
        await using var line = await FutLine.Open();
        line.Fut.Faults.Plan(fault, times: 10);

        var failure = await TelmaLine.Fails(() => line.Orders.Parties(line.Us, line.Us.Organization!).Read());

        Assert.Equal(("partner-unreadable", logins), (failure.Code, Logins(line)));
    }

    [Fact]
    public async Task A_token_serves_its_context_until_half_a_minute_before_it_ends()
    {
        var time = new ManualTime();
        await using var line = await FutLine.Open(time: time);
        Task Call(FutContext context) => line.Orders.Parties(context, line.Us.Organization!).Read();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Call(line.Us)));
        Assert.Equal(2, Logins(line));
        await Call(line.With(55));
        Assert.Equal(4, Logins(line));

        time.Pass(TimeSpan.FromSeconds(260));
        await Call(line.Us);
        Assert.Equal(4, Logins(line));
        time.Pass(TimeSpan.FromSeconds(15));
        await Call(line.Us);

        Assert.Equal(6, Logins(line));
    }

    [Theory]
    [InlineData("F15-lost", 0)]
    [InlineData("F15-copies", 5)]
    [InlineData("F16-type", 1)]
    [InlineData("F16-port", 1)]
    [InlineData("F17-type", 1)]
    [InlineData("F17-json", 1)]
    [InlineData("F17-big", 1)]
    [InlineData("F18-wrong", 1)]
    [InlineData("F18-old", 1)]
    public async Task An_event_comes_wrongly(string fault, int times)
    {
        var time = new ManualTime();
        await using var line = await FutLine.Open(time: time);
        using var box = new FutBox(line.Fut.EventSecret, time);
        line.Fut.CallTo(new Uri("http://localhost/events"), box);
        line.Fut.Faults.Plan(fault);

        line.Fut.Tell(new FutQueued("ssl-order", "deleted", "https://ssl-order.fut.test.example/v1/order/1", ""));
        await line.Fut.Quiet();

        Assert.Equal(times, box.Bodies.Count);
        Assert.Equal(times, box.Signed.Count(signed => signed == fault is not ("F18-wrong" or "F18-old")));
        if (fault is "F16-type" or "F16-port" or "F17-type")
        {
            var told = JsonNode.Parse(box.Bodies[0])!["body"]!;
            Assert.Equal(fault == "F16-type" ? "created" : "deleted", (string?)told["eventType"]);
            Assert.Equal(fault == "F16-port", ((string)told["resourceReference"]!).StartsWith("http://ssl-order.fut.test.example:31380/", StringComparison.Ordinal));
            Assert.Equal(fault == "F17-type", (string?)told["messageType"] != FutEventBody.Simple);
        }
        if (fault == "F17-json")
            Assert.ThrowsAny<System.Text.Json.JsonException>(() => JsonNode.Parse(box.Bodies[0]));
        if (fault == "F17-big")
            Assert.InRange(box.Bodies[0].Length, 2 << 20, 3 << 20);
    }

    [Fact]
    public async Task Events_are_held_mixed_dropped_and_let_go()
    {
        var time = new ManualTime();
        await using var line = await FutLine.Open(time: time);
        using var box = new FutBox(line.Fut.EventSecret, time);
        line.Fut.CallTo(new Uri("http://localhost/events"), box);
        line.Fut.EventsDo("pause");
        var (one, two) = (line.Fut.Order(new FutOrderAsked()).Id, line.Fut.Order(new FutOrderAsked()).Id);
        Assert.Equal([one, two], line.Fut.HeldEvents.Select(held => held.Reference));

        line.Fut.EventsDo("shuffle");
        line.Fut.EventsDo("resume");
        await line.Fut.Quiet();
        line.Fut.EventsDo("pause");
        line.Fut.Order(new FutOrderAsked());
        line.Fut.EventsDo("drop");
        line.Fut.EventsDo("resume");
        await line.Fut.Quiet();

        Assert.Equal([two, one], box.Bodies.Select(body => (string?)JsonNode.Parse(body)!["body"]!["resourceReference"]));
        Assert.All(box.Signed, Assert.True);
    }

    [Fact]
    public async Task A_report_unpacks_to_more_than_it_may_and_one_never_comes()
    {
        await using var line = await FutLine.Open();
        var asked = new Parameters().Add("anonymization", new FhirString("None"));
        line.Fut.Faults.Plan("F31-bomb");
        var zip = (await line.Of<IFutReports>().FetchOrders(line.Us, asked).Read()).Content.Data;
        using var archive = new ZipArchive(new MemoryStream(zip!), ZipArchiveMode.Read);
        Assert.InRange(archive.Entries.Sum(entry => entry.Length), 500L << 20, long.MaxValue);
        Assert.InRange(zip!.Length, 0, 8 << 20);

        line.Fut.Faults.Plan("F31-sync");
        await FutLine.Refused(403, "REPORTING_SYNCHRONOUS_GENERATION_NOT_ALLOWED", () => line.Of<IFutReports>().FetchOrders(line.Us, asked).Read());
        line.Fut.Faults.Plan("F31-never");
        var waiting = (await line.Of<IFutReports>().ScheduleOrders(line.Us, asked).Read()).Content;
        line.Fut.RunReports();
        Assert.Equal("text/plain", (await line.Of<IFutReports>().Report(line.Us, waiting.Id!).Read()).Content.ContentType);
    }

    [Fact]
    public async Task The_clock_is_an_hour_ahead()
    {
        var time = new ManualTime();
        await using var line = await FutLine.Open(time: time);
        line.Fut.Settings = line.Fut.Settings with { SkewSeconds = 3600 };

        var placed = line.Fut.Order(new FutOrderAsked());

        Assert.Equal(time.GetUtcNow().AddHours(1), line.Fut.TraceOf(placed.Id)[0].Timestamp);
    }

    [Fact]
    public async Task A_buyer_changes_an_order_after_it_was_accepted_and_takes_it_back()
    {
        await using var line = await FutLine.Open();
        var (order, id) = await line.Accepted(2, 3);
        void Does(string act, FutActAsked? asked = null) => line.Fut.OrderDoes(order.Id, act, asked ?? new FutActAsked());

        Does("change-address");
        Does("change-dates");
        Does("add-line");
        Does("remove-line", new FutActAsked(Line: id));
        Assert.Equal("Nyvej 2", line.Fut.Orders.Single().Receiver!.Address!.Line!.Single());
        Assert.DoesNotContain(id, line.Fut.LinesOf(order.Id).Select(one => one.Id));
        Does("cancel");

        Assert.Equal(("cancelled", "ordered-in-error"), (line.Fut.Orders.Single().Status, line.Fut.TraceOf(order.Id)[^1].SupplementaryText));
        Does("delete");
        await FutLine.Refused(404, "not-found", () => line.Orders.Order(line.Us, order.Id).Read());
    }

    [Fact]
    public async Task A_citizen_is_protected_moves_and_dies()
    {
        await using var line = await FutLine.Open();
        line.Fut.CitizenDoes("normal", "protect");
        line.Fut.CitizenDoes("normal", "move");
        var order = line.Fut.Order(new FutOrderAsked());
        line.Fut.CitizenDoes("normal", "decease");

        Assert.Equal((true, "0573"), (order.Receiver!.ProtectedAddress, order.Receiver.Address!.MunicipalityCode));
        Assert.True((bool)line.Fut.Resource(line.Fut.At.Resource("Patient", 55))!["deceasedBoolean"]!);
    }

    [Fact]
    public async Task A_trainer_controls_it_from_this_machine_and_a_web_page_does_not()
    {
        await using var line = await FutLine.Open();
        using var http = new HttpClient();
        async Task<HttpStatusCode> Post(string path, string body, string? origin = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{line.Fut.At.Control}{path}") { Content = new StringContent(body) };
            if (origin is not null)
                request.Headers.Add("Origin", origin);
            return (await http.SendAsync(request)).StatusCode;
        }

        Assert.Equal(HttpStatusCode.OK, await Post("/orders", """{"citizen":"ecpr","items":[2,11]}"""));
        Assert.Equal(HttpStatusCode.OK, await Post("/faults", """{"kind":"F13","times":2}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await Post("/faults", """{"kind":"fire"}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await Post("/faults", """{"sort":"F13"}"""));
        Assert.Equal(HttpStatusCode.Forbidden, await Post("/events/pause", "", "https://elsewhere.test.example"));
        Assert.NotNull(JsonNode.Parse(await http.GetStringAsync($"{line.Fut.At.Control}/calls")));
        var state = JsonNode.Parse(await http.GetStringAsync($"{line.Fut.At.Control}"))!;
        Assert.Equal((1, "F13"), (state["orders"]!.AsArray().Count, (string?)state["faults"]![0]!["kind"]));
    }

    [Fact]
    public void Every_kind_of_fault_is_tested_here()
    {
        var tests = Repository.Read("tests/TeleSSL.Tests/Partners/FutFaultTests.cs") + Repository.Read("tests/TeleSSL.Tests/Partners/FutDeviceTests.cs");

        Assert.All(FutFaults.Kinds, kind => Assert.Contains($"\"{kind}\"", tests, StringComparison.Ordinal));
    }

    private static int Logins(FutLine line) => line.Fut.Calls.Count(call => call.Service == "auth");
}
