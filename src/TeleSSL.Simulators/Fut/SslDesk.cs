using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>The orders of the simulator: every move by the status machine, with its trace line and its event.</summary>
internal sealed class SslDesk(
    FutStore store, FutAddresses at, SslTraces traces, SslRules rules, FutRegister register, FutEvents events, Func<FutSettings> settings)
{
    private static readonly FutStatusMachine Machine = FutStatusMachine.BuiltIn;

    public IReadOnlyList<FutEntry> Lines(string order) => store.Of("order-line", order);

    public FutLineKind KindOf(FutEntry line) => rules.KindOf(line.Body);

    /// <summary>Stores a draft with its lines; ids are ours.</summary>
    public FutEntry Place(SslOrder order, IEnumerable<(string Item, SslDevice? Device)> lines)
    {
        var url = $"{at.SslOrder}/order/{store.NewId()}";
        var placed = store.Put(url, "order", Json(order with { Id = url, Status = SslStatus.Draft }));
        foreach (var (item, device) in lines)
            AddLine(placed, item, device);
        return placed;
    }

    public FutEntry AddLine(FutEntry order, string item, SslDevice? device)
    {
        var url = $"{at.SslOrder}/order-line/{store.NewId()}";
        return store.Put(url, "order-line", Json(new SslLine(url, order.Url, SslStatus.Submitted, item, Device: device)));
    }

    /// <summary>Changes an order as a party asks. A repeat changes nothing.</summary>
    public FutEntry Change(FutEntry order, JsonObject to, FutClient by, bool keepsVersion = false)
    {
        if (SslRules.Same(order.Body, to))
            return order;
        var (from, next) = (order.Text("status"), (string)to["status"]!);
        if (from != next)
            rules.CheckMove(order, to, [.. Lines(order.Url)], PartyOf(by));
        var changed = store.Put(order.Url, "order", to, keepsVersion);
        if (from != next)
            Moved(changed, next, by);
        if (changed.Text("status") != SslStatus.Draft)
            events.Tell("ssl-order", next == SslStatus.Submitted && from != next ? "created" : "updated", order.Url);
        return store.Get(order.Url);
    }

    /// <summary>Changes a line as the seller asks. A repeat changes nothing.</summary>
    public FutEntry ChangeLine(FutEntry line, JsonObject to, FutClient by, bool keepsVersion = false)
    {
        if (SslRules.Same(line.Body, to))
            return line;
        var (order, kind, next) = (store.Get(line.Text("order")), KindOf(line), (string)to["status"]!);
        rules.CheckLine(line, to, kind, order, PartyOf(by));
        var isMove = line.Text("status") != next || next == SslStatus.Planned;
        var changed = store.Put(line.Url, "order-line", to, keepsVersion);
        if (line.Text("item") != changed.Text("item"))
            Trace(order, changed.Url, SslTraces.Substituted, null, null, by);
        if (isMove)
            LineMoved(order, changed, kind, next, by);
        events.Tell("ssl-orderline", "updated", line.Url);
        if (settings().OrderStatus == "derived")
            Follow(order, by);
        return store.Get(line.Url);
    }

    private void Moved(FutEntry order, string next, FutClient by)
    {
        if (Machine.Order(next)!.TraceText is { } text)
            Trace(order, null, text, SslTraces.Beside(order.Body, next), next, by);
        if (next is SslStatus.Accepted or SslStatus.Rejected or SslStatus.Cancelled)
            foreach (var line in Lines(order.Url)
                         .Where(line => Machine.LineMay(line.Text("status"), next, KindOf(line), PartyOf(by))).ToArray())
            {
                store.Change(line, body => body["status"] = next);
                events.Tell("ssl-orderline", "updated", line.Url);
            }
    }

    private void LineMoved(FutEntry order, FutEntry line, FutLineKind kind, string next, FutClient by)
    {
        if (Machine.TraceText(next, kind) is { } text)
            Trace(order, line.Url, text, SslTraces.Beside(line.Body, next, rules.ItemName(line.Body)), next, by);
        if (next == SslStatus.Delivered)
            register.Delivered(order, line);
        else if (next == SslStatus.InTransit && kind is FutLineKind.Return)
            register.PickedUp(order, line);
    }

    private void Follow(FutEntry order, FutClient by)
    {
        var lines = Lines(order.Url).Select(line => new FutLineState(line.Text("status"), KindOf(line))).ToArray();
        var current = store.Get(order.Url);
        foreach (var step in Machine.OrderSteps(current.Text("status"), Machine.Of(current.Text("status"), lines)) ?? [])
        {
            current = store.Change(current, body => body["status"] = step);
            if (Machine.Order(step)!.TraceText is { } text)
                Trace(current, null, text, null, step, by);
            events.Tell("ssl-order", "updated", order.Url);
        }
    }

    private void Trace(FutEntry order, string? line, string text, string? more, string? status, FutClient by)
    {
        if (settings().TraceLines == "server")
            traces.Write(order, line, text, more, status, by);
    }

    private static FutParty PartyOf(FutClient by) => by.Party is 702 or 705 ? FutParty.Seller : FutParty.Buyer;

    private static JsonObject Json<T>(T body) => JsonSerializer.SerializeToNode(body, SslWire.Json)!.AsObject();
}
