using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>One attempt to bring an order at FUT to what ours says: read, compare, change, one step after the other.</summary>
internal sealed class FutOrderVisit(ISslOrders orders, FutOptions options, FutOrderMessage message)
{
    /// <summary>More steps than the longest order can need: then FUT does not do what it answers.</summary>
    private const int MaxSteps = 2000;

    private static readonly FutStatusMachine Machine = FutStatusMachine.BuiltIn;

    private readonly FutContext us = new(options.Organization);
    private readonly List<FutMove> done = [];
    private readonly Dictionary<string, Versioned<SslLine>> read = [];
    private Versioned<SslOrder> order;

    public async Task<FutOrderSent> Run(CancellationToken ct)
    {
        await ReadOrder(ct);
        await ReadLines(ct);
        var traces = new FutTraces(orders, us, message);
        if (options.WriteTraceLines)
            await traces.CatchUp(order.Content, [.. read.Values.Select(line => line.Content)], ct);
        while (Machine.Next(Seen(), message.Aim, options.OrdersFollow) is { } step)
        {
            if (done.Count > MaxSteps)
                throw new PartnerUnreadableException("a status that does not change");
            if (!await Take(step, ct))
                continue;
            done.Add(step);
            if (options.WriteTraceLines)
                await traces.Write(step, LineOf(step), ct);
        }

        var untraced = options.WriteTraceLines || done.Count == 0 ? [] : await traces.Missing(done, ct);
        return new FutOrderSent(order.Content.Status, read.ToDictionary(line => line.Key, line => line.Value.Content.Status), untraced);
    }

    // False when what was read for the change is not what the step was decided on.
    private async Task<bool> Take(FutMove step, CancellationToken ct)
    {
        if (step.Line is { } line)
        {
            var before = read[line].Content;
            read[line] = await orders.Line(us, before.Id, ct).Read();
            if (SeenOf(line, read[line].Content) != SeenOf(line, before))
                return false;
            read[line] = await Change(line, step, ct);
            return true;
        }

        var status = order.Content.Status;
        await ReadOrder(ct);
        if (order.Content.Status != status)
            return false;
        order = await orders.ChangeOrder(us, order.Content.Id, To(step), VersionOf(order.Version), ct).Read();
        if (step.Status is SslStatus.Accepted or SslStatus.Rejected or SslStatus.Cancelled)
            await ReadLines(ct);
        return true;
    }

    private async Task ReadOrder(CancellationToken ct) => order = await orders.Order(us, message.Url, ct).Read();

    private async Task ReadLines(CancellationToken ct)
    {
        read.Clear();
        foreach (var line in (await orders.Lines(us, order.Content.Id, ct).Read()).Content)
            if (FutUrl.Normalised(line.Id) is { } url)
                read[url] = new Versioned<SslLine>(line, null);
    }

    private Task<Versioned<SslLine>> Change(string line, FutMove step, CancellationToken ct)
    {
        var (before, version) = read[line];
        var to = before with { Status = step.Status, StatusReason = step.Reason };
        if (step.Status == SslStatus.Planned)
            to = to with { AgreedFrom = step.From, AgreedTo = step.To };
        if (step.Status == SslStatus.Delivered && message.Lines[line].Device is { } device)
            to = to with { Device = device with { FhirRef = before.Device?.FhirRef, Unknown = before.Device?.Unknown } };
        return orders.ChangeLine(us, before.Id, to, VersionOf(version), ct).Read();
    }

    private SslOrder To(FutMove step) => order.Content with
    {
        Status = step.Status,
        StatusReason = step.Reason,
        Identifiers =
        [
            .. (order.Content.Identifiers ?? []).Where(one => one.System != SslWire.OrderNumberSystem),
            new SslIdentifier(SslWire.OrderNumberSystem, message.Number),
        ],
    };

    private string? VersionOf(string? etag) => options.SendVersions ? etag : null;

    private FutOrderSeen Seen() => new(order.Content.Status, [.. read.Select(line => SeenOf(line.Key, line.Value.Content))]);

    // A line that we do not know yet is open until we do.
    private FutLineSeen SeenOf(string url, SslLine line) => new(
        url, line.Status, message.Lines.GetValueOrDefault(url)?.Kind ?? FutLineKind.Device, line.AgreedFrom, line.AgreedTo);

    private SslLine? LineOf(FutMove step) => step.Line is { } line ? read[line].Content : null;
}
