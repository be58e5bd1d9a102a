using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners.Fut;
using TeleSSL.Simulators.Fut;
using Task = System.Threading.Tasks.Task;

namespace TeleSSL.Tests.Partners;

/// <summary>The simulated FUT's FHIR services, through our own clients.</summary>
public class FutDeviceTests
{
    [Fact]
    public async Task What_is_delivered_becomes_a_device_with_its_metrics_and_its_use()
    {
        await using var line = await FutLine.Open();
        var (order, id) = await line.Delivered();

        var device = (await line.Devices.Device(line.Us, line.Fut.LinesOf(order.Id)[0].Device!.FhirRef!).Read()).Content;
        var uses = await FutAnswers.All(line.Devices.Uses(line.With(55), line.Fut.At.Resource("Patient", 55)), link => line.Devices.Next(line.With(55), link));
        var metrics = await FutAnswers.All(line.Devices.Metrics(line.Us, $"{line.Fut.At.Fhir("device")}/Device/{device.Id}"), link => line.Devices.Next(line.Us, link));

        Assert.Equal(("active", "59181002"), (device.Status!.Value.ToString().ToLowerInvariant(), device.Type!.Coding.Single().Code));
        Assert.Null(device.Patient);
        Assert.Null(((Period)Assert.Single(uses.OfType<DeviceUseStatement>()).Timing!).End);
        Assert.Equal(["NPU03011", "NPU21692"], metrics.OfType<DeviceMetric>().Select(metric => metric.Type!.Coding[0].Code).Order());
        Assert.Equal(id, line.Fut.LinesOf(order.Id)[0].Id);
    }

    [Fact]
    public async Task The_use_ends_as_the_device_leaves_the_home_and_the_device_stays()
    {
        await using var line = await FutLine.Open();
        var (order, _) = await line.Delivered();
        var pickUp = line.Fut.Order(new FutOrderAsked(Items: [17], Device: "SSLSYD-000123", Thread: order.ThreadId));
        await line.Order(pickUp.Id, SslStatus.Accepted);
        var back = line.Fut.LinesOf(pickUp.Id)[0].Id;

        await line.Line(back, SslStatus.Planned, FutLine.Agreed);
        await line.Line(back, SslStatus.InTransit);
        await line.Line(back, SslStatus.Completed);

        Assert.Equal("completed", (string?)Assert.Single(line.Fut.Resources("DeviceUseStatement"))["status"]);
        Assert.Equal("active", (string?)Assert.Single(line.Fut.Resources("Device"))["status"]);
        Assert.Equal(order.ThreadId, pickUp.ThreadId);
    }

    [Theory]
    [InlineData("off", 0, 0)]
    [InlineData("late", 0, 1)]
    public async Task Devices_come_late_or_never(string devices, int atOnce, int then)
    {
        await using var line = await FutLine.Open(new FutSettings(Devices: devices));
        await line.Delivered();
        Assert.Equal(atOnce, line.Fut.Resources("Device").Count);

        line.Fut.DevicesDo("catch-up");

        Assert.Equal(then, line.Fut.Resources("Device").Count);
    }

    [Fact]
    public async Task Only_the_owner_writes_a_device_and_only_of_the_version_it_read()
    {
        await using var line = await FutLine.Open();
        var (order, _) = await line.Delivered();
        var (device, version) = await line.Devices.Device(line.Us, line.Fut.LinesOf(order.Id)[0].Device!.FhirRef!).Read();
        device.LotNumber = "L8";
        var changed = await line.Devices.ChangeDevice(line.Us, device.Id!, device, version!).Read();
        device.Owner = new ResourceReference(line.Fut.At.Organization(905));

        Assert.Equal("L8", changed.Content.LotNumber);
        await FutLine.Refused(412, "RESOURCE_VERSION_CONFLICT", () => line.Devices.ChangeDevice(line.Us, device.Id!, device, version!).Read());
        await FutLine.Refused(403, "DEVICE_WRITE_WRONG_ORGANIZATION_CONTEXT", () => line.Devices.ChangeDevice(line.Us, device.Id!, device, changed.Version!).Read());
    }

    [Fact]
    public async Task A_patient_is_found_by_a_post_and_no_number_is_in_a_url()
    {
        await using var line = await FutLine.Open();
        var patients = line.Of<IFutPatients>();
        var form = new Dictionary<string, string> { ["identifier"] = $"{FutFhir.CprSystem}|2512489996" };

        var found = (await patients.Find(line.With(55), form).Read()).Content;

        Assert.Equal("55", Assert.Single(found.Entry).Resource!.Id);
        Assert.Equal(new FutCprFound(false, false, true), line.Fut.Calls[^1].CprFound);
        using var http = new HttpClient();
        await http.GetAsync($"{line.Fut.At.Fhir("patient")}/Patient?identifier=251248-9996");
        Assert.True(line.Fut.Calls[^1].CprFound.Url);
        Assert.DoesNotContain("2512489996", line.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_needs_the_context_it_is_about()
    {
        await using var line = await FutLine.Open();
        var patient = line.Fut.At.Resource("Patient", 55);

        await FutLine.Refused(403, "SECURITY_TOKEN_CONTEXT_MISSING", () => line.Of<IFutPatients>().Patient(line.Us, patient).Read());
        await FutLine.Refused(403, "SECURITY_TOKEN_CONTEXT_NOT_ALLOWED", () => line.Of<IFutPatients>().Patient(line.With(56), patient).Read());
        Assert.Equal("55", (await line.Of<IFutPatients>().Patient(line.With(55), patient).Read()).Content.Id);
        await FutLine.Refused(403, "SECURITY_TOKEN_CONTEXT_MISSING", () => line.Of<IFutCarePlans>().Consents(line.Us, patient, line.Fut.At.Resource("EpisodeOfCare", 1055)).Read());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/_history/1")]
    public async Task A_consent_is_found_by_its_course_with_a_version_and_without(string version)
    {
        await using var line = await FutLine.Open();

        var found = await line.Of<IFutCarePlans>().Consents(
            line.Course(55), line.Fut.At.Resource("Patient", 55), line.Fut.At.Resource("EpisodeOfCare", 1055) + version).Read();

        Assert.Single(found.Content.Entry);
    }

    [Fact]
    public async Task A_search_is_read_to_its_end_and_each_entry_once()
    {
        await using var line = await FutLine.Open(new FutSettings(PageSize: 2));
        for (var n = 1; n <= 5; n++)
            await line.Delivered($"SSLSYD-{n}");
        line.Fut.Faults.Plan("F19-total", service: "device");
        line.Fut.Faults.Plan("F19-repeat", service: "device");

        var all = await FutAnswers.All(line.Devices.Find(line.Us, organization: line.Us.Organization), link => line.Devices.Next(line.Us, link));

        Assert.Equal(5, all.Count);
        Assert.Single(await FutAnswers.All(line.Devices.Find(line.Us, manufacturer: "Eksempel Medico", model: "OX-1", identifier: "SSLSYD-3"), link => line.Devices.Next(line.Us, link)));
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(10_000, 500)]
    public async Task A_search_is_complete_whatever_the_length_of_its_pages(int devices, int page)
    {
        await using var line = await FutLine.Open(new FutSettings(PageSize: page));
        line.Fut.AddDevices(devices);

        var all = await FutAnswers.All(line.Devices.Find(line.Us, organization: line.Us.Organization), link => line.Devices.Next(line.Us, link));

        Assert.Equal(devices, all.OfType<Device>().Select(device => device.SerialNumber).Distinct().Count());
    }

    [Theory]
    [InlineData("F19-foreign")]
    [InlineData("F19-loop")]
    public async Task A_link_elsewhere_or_in_a_circle_makes_the_whole_list_void(string fault)
    {
        await using var line = await FutLine.Open(new FutSettings(PageSize: 1));
        await line.Delivered("SSLSYD-1");
        await line.Delivered("SSLSYD-2");
        line.Fut.Faults.Plan(fault, times: 5, service: "device");

        var failure = await TelmaLine.Fails(() => FutAnswers.All(line.Devices.Find(line.Us), link => line.Devices.Next(line.Us, link)));

        Assert.Equal("partner-unreadable", failure.Code);
    }

    [Theory]
    [InlineData("F30-none", 0, 0)]
    [InlineData("F30-twice", 2, 1)]
    [InlineData("F30-owner", 1, 1)]
    [InlineData("F30-use", 1, 1)]
    public async Task Devices_are_registered_wrongly(string fault, int devices, int uses)
    {
        await using var line = await FutLine.Open();
        line.Fut.Faults.Plan(fault);

        await line.Delivered();

        var made = line.Fut.Resources("Device");
        Assert.Equal((devices, uses), (made.Count, line.Fut.Resources("DeviceUseStatement").Count));
        if (fault == "F30-owner")
            Assert.Equal(line.Fut.At.Organization(905), FutLine.Ref(made[0]["owner"]));
        if (fault == "F30-use")
            Assert.Equal(line.Fut.At.Resource("Patient", 60), FutLine.Ref(line.Fut.Resources("DeviceUseStatement")[0]["subject"]));
    }

    [Fact]
    public async Task A_report_is_a_zip_of_the_orders_with_their_lines_and_traces()
    {
        await using var line = await FutLine.Open();
        var (order, _) = await line.Delivered();

        var report = (await line.Of<IFutReports>().FetchOrders(line.Us, Asked(line)).Read()).Content;

        Assert.Equal("application/gzip-json", report.ContentType);
        using var zip = new ZipArchive(new MemoryStream(report.Data!), ZipArchiveMode.Read);
        var details = zip.Entries.Single(entry => entry.FullName.Contains("/OrderDetails/", StringComparison.Ordinal));
        var read = JsonNode.Parse(details.Open())!["OrderDetails"]!;
        Assert.Equal(order.Id, read["order"].Deserialize<SslOrder>(SslWire.Json)!.Id);
        Assert.Equal((1, 5), (read["orderLines"]!.AsArray().Count, read["traceLines"].Deserialize<SslTraceLine[]>(SslWire.Json)!.Length));
        Assert.EndsWith("/ReportHeader", zip.Entries[0].FullName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_is_refused_at_once_is_scheduled_and_made_later()
    {
        await using var line = await FutLine.Open(new FutSettings(SyncReports: false));
        var reports = line.Of<IFutReports>();
        await FutLine.Refused(403, "REPORTING_SYNCHRONOUS_GENERATION_NOT_ALLOWED", () => reports.FetchOrders(line.Us, Asked(line)).Read());
        await FutLine.Refused(400, "REPORTING_MISSING_INPUT_PARAMETER", () => reports.FetchOrders(line.Us, new Parameters()).Read());

        var waiting = (await reports.ScheduleOrders(line.Us, Asked(line)).Read()).Content;
        line.Fut.RunReports();
        var made = (await reports.Report(line.Us, waiting.Id!).Read()).Content;

        Assert.Equal("*NOT GENERATED YET*", Encoding.ASCII.GetString(waiting.Data!));
        Assert.Equal("application/gzip-json", made.ContentType);
    }

    [Theory]
    [InlineData("F31-damaged", "damaged")]
    [InlineData("F31-path", "path")]
    [InlineData("F31-no-header", "no-header")]
    [InlineData("F31-anonymised", "anonymised")]
    public async Task A_report_comes_broken(string fault, string how)
    {
        await using var line = await FutLine.Open();
        var (order, _) = await line.Delivered();
        line.Fut.Faults.Plan(fault);

        var zip = (await line.Of<IFutReports>().FetchOrders(line.Us, Asked(line)).Read()).Content.Data;

        var names = new List<string>();
        var texts = new StringBuilder();
        void Open()
        {
            using var archive = new ZipArchive(new MemoryStream(zip!), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                names.Add(entry.FullName);
                using var reader = new StreamReader(entry.Open());
                texts.Append(reader.ReadToEnd());
            }
        }

        if (how == "damaged")
        {
            Assert.Throws<InvalidDataException>(Open);
            return;
        }
        Open();
        Assert.Equal(how == "path", names.Any(name => name.Contains("..", StringComparison.Ordinal)));
        Assert.Equal(how != "no-header", names.Any(name => name.EndsWith("ReportHeader", StringComparison.Ordinal)));
        Assert.Equal(how != "anonymised", texts.ToString().Contains(order.Id, StringComparison.Ordinal));
    }

    private static Parameters Asked(FutLine line) => new Parameters()
        .Add("anonymization", new FhirString("None")).Add("seller", new ResourceReference(line.Us.Organization));
}
