using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>An order to be made by a buyer. <paramref name="Package"/> or <paramref name="Items"/> say what.</summary>
/// <param name="Buyer">Number of the party.</param>
/// <param name="Citizen">Key or number of the citizen.</param>
/// <param name="Items">Numbers of the items; one line each.</param>
/// <param name="Package">Name of a package.</param>
/// <param name="Device">For lines that bring something back: the seller's number of the device.</param>
/// <param name="Earliest">First day of delivery; today when left out.</param>
/// <param name="Latest">Last day of delivery; a week later when left out.</param>
/// <param name="Submit">Whether to send it at once.</param>
/// <param name="Thread">The thread of an order before it.</param>
/// <param name="Seller">Number of the party.</param>
/// <param name="Fetched">The seller's numbers of the devices to be picked up; one line each, instead of items.</param>
public sealed record FutOrderAsked(
    int Buyer = 701, string Citizen = "normal", IReadOnlyList<int>? Items = null, string? Package = null, string? Device = null,
    DateOnly? Earliest = null, DateOnly? Latest = null, bool Submit = true, string? Thread = null, int Seller = 702,
    IReadOnlyList<string>? Fetched = null);

/// <summary>What an act of a buyer on an order needs.</summary>
/// <param name="Reason">Reason code of a cancellation.</param>
/// <param name="Line">URL of the line to remove.</param>
/// <param name="Item">Number of the item of a line to add.</param>
/// <param name="Address">New street.</param>
/// <param name="Latest">New last day of delivery.</param>
public sealed record FutActAsked(
    string Reason = "ordered-in-error", string? Line = null, int Item = 2, string Address = "Nyvej 2", DateOnly? Latest = null);

/// <summary>The simulator's controls for tests and trainers.</summary>
public sealed partial class FutSimulator
{
    /// <summary>All orders, oldest change first.</summary>
    public IReadOnlyList<SslOrder> Orders => World.Do(at => at.Store.Of("order").Select(Read<SslOrder>).ToArray());

    /// <summary>Events held back by a pause.</summary>
    public IReadOnlyList<FutQueued> HeldEvents => events.Held;

    public IReadOnlyList<SslLine> LinesOf(string order) => World.Do(at => at.Desk.Lines(order).Select(Read<SslLine>).ToArray());

    public IReadOnlyList<SslTraceLine> TraceOf(string order) => World.Do(at => at.Traces.Of(order).Select(Read<SslTraceLine>).ToArray());

    /// <summary>A FHIR resource as JSON; null when there is none.</summary>
    public JsonObject? Resource(string url) => World.Do(at => at.Store.Find(url)?.Body.DeepClone().AsObject());

    /// <summary>All resources of a FHIR type, as JSON.</summary>
    public IReadOnlyList<JsonObject> Resources(string type) =>
        World.Do(at => at.Store.Of(type).Select(one => one.Body.DeepClone().AsObject()).ToArray());

    /// <summary>A buyer makes an order, and sends it unless told otherwise. A refusal leaves the draft.</summary>
    public SslOrder Order(FutOrderAsked asked) => World.Do(at =>
    {
        var placed = at.Desk.Place(Draft(asked), LinesFor(at, asked));
        return Read<SslOrder>(asked.Submit ? Submit(at, placed) : placed);
    });

    /// <summary>What a buyer does with an order: submit, cancel, change-address, change-dates, delete, add-line, remove-line.</summary>
    public SslOrder? OrderDoes(string id, string act, FutActAsked asked) => World.Do(at =>
    {
        var order = at.Store.Find(id.StartsWith("http", StringComparison.Ordinal) ? id : $"{At.SslOrder}/order/{id}")
            ?? throw new ArgumentException($"There is no order {id}.");
        return act == "delete" ? Delete(at, order) : Read<SslOrder>(Does(at, order, act, asked));
    });

    /// <summary>
    /// What happens to a citizen: protect, unprotect, decease, move, give-consent, withdraw-consent, end-consent (it ended yesterday),
    /// register-smartphone.
    /// </summary>
    public void CitizenDoes(string citizen, string act) => Act(at => at.Citizens.Does(citizen, act));

    public void CloseContract(int number) => Act(at => at.Store.Change(
        at.Store.Find(At.Contract(number)) ?? throw new ArgumentException("There is no such contract."),
        body => body["validityPeriod"]!["end"] = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).ToString("O")));

    /// <summary>Takes an item out of use, or puts it back: deactivate, activate.</summary>
    public void ItemDoes(int number, string act) => Act(at => at.Store.Change(
        at.Store.Find(At.Item(number)) ?? throw new ArgumentException("There is no such item."),
        body => body["active"] = act == "activate"));

    /// <summary>Registers the delivered devices that waited (<c>devices=late</c>): catch-up.</summary>
    public void DevicesDo(string act) => Act(at =>
    {
        if (act != "catch-up")
            throw new ArgumentException($"Devices cannot {act}.");
        at.Register.CatchUp();
    });

    /// <summary>Adds devices of the supplier that FUT already knows; without events.</summary>
    public void AddDevices(int count) => Act(at => at.Register.Stock(count));

    /// <summary>Makes the scheduled reports.</summary>
    public void RunReports() => Act(at => at.Reports.Run());

    public void Tell(FutQueued one) => events.Tell(one);

    /// <summary>What happens to the queue of events: pause, shuffle, resume, drop.</summary>
    public void EventsDo(string act) => events.Control(act);

    private const int PickUp = 17;

    private static readonly FutClient Buyer = new("control", 701, 461, ["order_placer"]);

    private FutEntry Does(FutWorld at, FutEntry order, string act, FutActAsked asked) => act switch
    {
        "submit" => Submit(at, order),
        "cancel" => Change(at, order, body => (body["status"], body["statusReason"]) = (SslStatus.Cancelled, asked.Reason)),
        "change-address" => Change(at, order, body => body["receiver"]!["address"]!["line"] = new JsonArray(asked.Address)),
        "change-dates" => Change(at, order, body => body["latestDeliveryDate"] =
            (asked.Latest ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(21)).ToString("O")),
        "add-line" => Line(at, order, asked.Item),
        "remove-line" => Without(at, order, asked.Line ?? throw new ArgumentException("A line is needed.")),
        _ => throw new ArgumentException($"An order cannot {act}."),
    };

    private static FutEntry Submit(FutWorld at, FutEntry order) => Change(at, order, body => body["status"] = SslStatus.Submitted);

    private static FutEntry Change(FutWorld at, FutEntry order, Action<JsonObject> change)
    {
        var to = order.Body.DeepClone().AsObject();
        change(to);
        return at.Desk.Change(order, to, Buyer);
    }

    private FutEntry Line(FutWorld at, FutEntry order, int item)
    {
        events.Tell("ssl-orderline", "created", at.Desk.AddLine(order, At.Item(item), null).Url);
        return order;
    }

    private FutEntry Without(FutWorld at, FutEntry order, string line)
    {
        at.Store.Remove(line);
        events.Tell("ssl-orderline", "deleted", line);
        return order;
    }

    private SslOrder? Delete(FutWorld at, FutEntry order)
    {
        foreach (var line in at.Desk.Lines(order.Url).ToArray())
            Without(at, order, line.Url);
        at.Store.Remove(order.Url);
        events.Tell("ssl-order", "deleted", order.Url);
        return null;
    }

    private SslOrder Draft(FutOrderAsked asked)
    {
        var (citizen, today) = (FutCitizens.Of(asked.Citizen), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return new SslOrder(
            "", SslStatus.Draft, At.Party(asked.Buyer), At.Party(asked.Seller), asked.Thread ?? World.Store.NewId().ToString(),
            [], "routine",
            "Borger er hjemme før kl. 12", "logistik@sslsyd.example", At.Resource("CarePlan", citizen.CarePlan), "TeleKOL",
            asked.Earliest ?? today, asked.Latest ?? (asked.Earliest ?? today).AddDays(7), World.Citizens.Receiver(citizen));
    }

    private IEnumerable<(string, SslDevice?)> LinesFor(FutWorld at, FutOrderAsked asked)
    {
        if (asked.Fetched is { } fetched)
            return fetched.Select(number => (At.Item(PickUp), (SslDevice?)Delivered(at, number))).ToArray();
        if (asked.Package is { } name)
            return at.Store.Of("package").Single(package => package.Text("name") == name).Body["items"]!.AsArray()
                .Select(item => ((string)item!["item"]!, (SslDevice?)null)).ToArray();
        var device = asked.Device is { } number ? Delivered(at, number) : null;
        return (asked.Items ?? [2]).Select(item => (At.Item(item), item >= 11 ? device : null)).ToArray();
    }

    private static SslDevice Delivered(FutWorld at, string number) =>
        at.Store.Of("order-line").Select(Read<SslLine>).Select(line => line.Device)
            .LastOrDefault(device => device?.Identifier?.Value == number)
        ?? throw new ArgumentException($"No device {number} was delivered.");

    private static T Read<T>(FutEntry entry) => entry.Body.Deserialize<T>(SslWire.Json)!;

    private void Act(Action<FutWorld> act) => World.Do(at =>
    {
        act(at);
        return true;
    });
}
