using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>Reports of orders: a zip of JSON in a Binary, at once or scheduled.</summary>
internal sealed class FutReports(
    FutStore store, FutAddresses at, SslTraces traces, SslDesk desk, FutFaults faults, Func<FutSettings> settings, TimeProvider time)
{
    private const string NotYet = "*NOT GENERATED YET*";

    private readonly List<(string Binary, JsonObject Asked, DateTimeOffset At)> jobs = [];
    private int ids;

    public FutAnswer Handle(string operation, JsonObject asked, FutCaller caller)
    {
        if (!caller.May("$fetch-ssl-orders") || !caller.May("Binary.read"))
            throw FutRefusalException.Fhir(403, "SECURITY_PRIVILEGE_MISSING");
        return operation switch
        {
            "$get-report-job-status" => Jobs(),
            _ when Value(asked, "anonymization") is null => throw FutRefusalException.Fhir(400, "REPORTING_MISSING_INPUT_PARAMETER"),
            "$fetch-ssl-orders" => Fetch(asked),
            "$schedule-ssl-orders" or "$execute-ssl-orders" => Schedule(asked),
            _ => throw FutRefusalException.Unknown(fhir: true),
        };
    }

    /// <summary>Makes the scheduled reports, as FUT does at night.</summary>
    public void Run()
    {
        var fault = faults.Next(FutStage.Report)?.Kind;
        if (fault == "F31-never")
            return;
        foreach (var (binary, asked, _) in jobs)
            store.Put(binary, "Binary", Zipped(asked, fault));
    }

    private FutAnswer Fetch(JsonObject asked)
    {
        var fault = faults.Next(FutStage.Report)?.Kind;
        if (!settings().SyncReports || fault == "F31-sync")
            throw FutRefusalException.Fhir(403, "REPORTING_SYNCHRONOUS_GENERATION_NOT_ALLOWED");
        return new FutAnswer(200, Zipped(asked, fault), Type: FutFhir.MediaType);
    }

    private FutAnswer Schedule(JsonObject asked)
    {
        var url = at.Resource("Binary", ++ids);
        var made = store.Put(url, "Binary", new JsonObject
        {
            ["resourceType"] = "Binary",
            ["contentType"] = "text/plain",
            ["data"] = Convert.ToBase64String(Encoding.ASCII.GetBytes(NotYet)),
        });
        jobs.Add((url, asked.DeepClone().AsObject(), time.GetUtcNow()));
        return new FutAnswer(201, made.Body.DeepClone(), Type: FutFhir.MediaType);
    }

    private FutAnswer Jobs() => new(200, new JsonObject
    {
        ["resourceType"] = "Bundle",
        ["type"] = "collection",
        ["entry"] = new JsonArray([.. jobs.Select(job => new JsonObject { ["resource"] = Job(job.Binary, job.At) })]),
    }, Type: FutFhir.MediaType);

    private JsonObject Job(string binary, DateTimeOffset created) => new()
    {
        ["resourceType"] = "Parameters",
        ["parameter"] = new JsonArray(new JsonObject
        {
            ["name"] = "reportJob",
            ["part"] = new JsonArray(
                Part("reportClass", "valueString", "SSLOrdersReport"),
                Part("status", "valueString", store.Get(binary).Text("contentType") == "text/plain" ? "SCHEDULED" : "DONE"),
                new JsonObject { ["name"] = "binary", ["valueReference"] = new JsonObject { ["reference"] = binary } },
                Part("created", "valueDateTime", created.ToString("O"))),
        }),
    };

    private JsonObject Zipped(JsonObject asked, string? fault)
    {
        var zip = Zip(asked, fault);
        return new JsonObject
        {
            ["resourceType"] = "Binary",
            ["contentType"] = "application/gzip-json",
            ["data"] = Convert.ToBase64String(fault == "F31-damaged" ? zip[..(zip.Length / 2)] : zip),
        };
    }

    private byte[] Zip(JsonObject asked, string? fault)
    {
        var root = $"SSLOrdersReport_{time.GetUtcNow():yyyy_MM_dd_HH_mm_ss}";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (fault != "F31-no-header")
                Add(zip, $"{root}/ReportHeader", Header(asked));
            foreach (var order in Matching(asked))
                Add(zip, $"{root}/OrderDetails/{order.Url[(order.Url.LastIndexOf('/') + 1)..]}", Details(order, fault == "F31-anonymised"));
            if (fault == "F31-path")
                Add(zip, $"{root}/../../outside", new JsonObject());
            if (fault == "F31-bomb")
                Bomb(zip, $"{root}/OrderDetails/bomb");
        }
        return bytes.ToArray();
    }

    private JsonObject Header(JsonObject asked) => new()
    {
        ["reportName"] = "SSLOrdersReport",
        ["reportTime"] = time.GetUtcNow().ToString("O"),
        ["parameters"] = asked.DeepClone(),
    };

    /// <summary>With a period, only orders with a trace line in it.</summary>
    private IEnumerable<FutEntry> Matching(JsonObject asked)
    {
        var (seller, buyer) = (PartyOf(asked, "seller"), PartyOf(asked, "organization"));
        var period = Value(asked, "period");
        var (start, end) = (Time(period?["start"]), Time(period?["end"]));
        return store.Of("order").Where(order => order.Text("status") != SslStatus.Draft
            && (seller is null || seller == order.Text("seller")) && (buyer is null || buyer == order.Text("buyer"))
            && (period is null || traces.Of(order.Url).Any(trace =>
                Time(trace.Body["timestamp"]) is var at && !(at < start) && !(at >= end)))).ToArray();
    }

    private JsonObject Details(FutEntry order, bool isAnonymous)
    {
        var json = new JsonObject
        {
            ["OrderDetails"] = new JsonObject
            {
                ["order"] = order.Body.DeepClone(),
                ["orderLines"] = new JsonArray([.. desk.Lines(order.Url).Select(line => line.Body.DeepClone())]),
                ["traceLines"] = new JsonArray([.. traces.Of(order.Url).Select(trace => trace.Body.DeepClone())]),
            },
        };
        return isAnonymous
            ? JsonNode.Parse(json.ToJsonString().Replace(order.Url, "0f8e1d2c", StringComparison.Ordinal))!.AsObject()
            : json;
    }

    private string? PartyOf(JsonObject asked, string name) => Value(asked, name) is { } organization
        ? store.Of("party").FirstOrDefault(party => party.Text("organization") == FutConsents.Reference(organization))?.Url ?? "unknown"
        : null;

    private static JsonNode? Value(JsonObject asked, string name)
    {
        var parameter = (asked["parameter"] as JsonArray ?? []).FirstOrDefault(one => (string?)one?["name"] == name);
        return parameter?["valueString"] ?? parameter?["valueReference"] ?? parameter?["valuePeriod"];
    }

    private static DateTimeOffset? Time(JsonNode? node) => node is null ? null : DateTimeOffset.Parse((string)node!, null);

    private static void Add(ZipArchive zip, string name, JsonObject content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content.ToJsonString());
    }

    /// <summary>600 MiB of zeros.</summary>
    private static void Bomb(ZipArchive zip, string name)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        var zeros = new byte[1 << 20];
        for (var written = 0; written < 600; written++)
            entry.Write(zeros);
    }

    private static JsonObject Part(string name, string kind, string value) => new() { ["name"] = name, [kind] = value };
}
