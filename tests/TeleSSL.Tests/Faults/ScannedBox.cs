using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>A box whose first try fails. It goes out again and is handed over, or comes back to the depot.</summary>
internal sealed class ScannedBox
{
    private readonly Guid device;
    private readonly string assetTag;
    private readonly Scan[] scans;

    private ScannedBox(Answer box, bool isTakenBack)
    {
        (device, assetTag) = (box.Id, box.Text("assetTag"));
        var dispatched = new { step = "dispatched", carrier = "contractor-1" };
        Scan[] firstTry = [new("dispatched", ByDriver: false, dispatched), new("failed", ByDriver: true, new { step = "failed", reason = "no-show" })];
        scans = isTakenBack
            ? [.. firstTry, new("returned", ByDriver: false, new { step = "returned", location = "depot/returns" })]
            :
            [
                .. firstTry, new("dispatched", ByDriver: false, dispatched),
                new("handed-over", ByDriver: true, new { step = "handed-over", receivedBy = "citizen", proof = "seen" }),
            ];
    }

    /// <summary>Times that a scan got no answer.</summary>
    public int CutOff { get; private set; }

    /// <summary>Reserved for a new citizen.</summary>
    public static async Task<ScannedBox> Reserved(Client admin, bool isTakenBack)
    {
        var citizen = (await admin.Post("/api/citizens", Given.Registration())).Expect(201).Id;
        var body = new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 4711" };
        var box = (await admin.Post("/api/devices", body)).Expect(201);
        foreach (var step in (object[])[new { step = "test", passed = true }, new { step = "reserve", citizen, programme = "telekol" }])
            (await admin.Post($"/api/devices/{box.Id}/stock-control", step)).Expect(200);
        return new ScannedBox(box, isTakenBack);
    }

    /// <summary>All its scans from the first on, with the ids they had before; gives their outcomes.</summary>
    public async Task<IReadOnlyList<string>> SendAll(Client depot, Client driver, Action acknowledged)
    {
        var outcomes = new List<string>();
        foreach (var scan in scans)
        {
            outcomes.Add(await Send(scan.ByDriver ? driver : depot, scan));
            acknowledged();
        }

        return outcomes;
    }

    public async Task SendUntilCut(Client depot, Client driver, Action acknowledged)
    {
        try
        {
            await SendAll(depot, driver, acknowledged);
        }
        catch (Exception died) when (died is HttpRequestException or IOException)
        {
            CutOff++;
        }
    }

    /// <summary>The journal has each scan once, in order and at its own time, and the device is where the last one leaves it.</summary>
    public async Task HappenedOnce(Client admin)
    {
        var now = await Whole.Device(admin, device);
        var deliveries = (await Whole.History(admin, device))
            .Where(entry => entry.GetProperty("kind").GetString()!.StartsWith("delivery.", StringComparison.Ordinal));
        Assert.Equal(
            scans.Select(scan => ($"delivery.{scan.Step}", scan.At!.Value)),
            deliveries.Select(entry => (entry.GetProperty("kind").GetString()!, entry.GetProperty("occurredAt").GetDateTimeOffset())));
        Assert.Equal(scans[^1].Step == "returned" ? "reserved" : "delivered", now.Text("custody"));
        Assert.Equal(JsonValueKind.Null, now["assignment"].ValueKind);
    }

    private async Task<string> Send(Client client, Scan scan)
    {
        // As the scanner's clock says when it was made, to the millisecond.
        scan.At ??= DateTimeOffset.FromUnixTimeMilliseconds(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
        var body = new { scans = new[] { new { id = scan.Id, codes = new[] { assetTag }, task = "delivery", at = scan.At, evidence = scan.Evidence } } };
        var answer = (await client.Post("/api/scans", body)).Expect(200);
        var outcome = answer["results"][0].GetProperty("outcome").GetString()!;
        Assert.True(outcome is "done" or "duplicate", answer.Body);
        return outcome;
    }

    private sealed record Scan(string Step, bool ByDriver, object Evidence)
    {
        public Guid Id { get; } = Guid.CreateVersion7();

        public DateTimeOffset? At { get; set; }
    }
}
