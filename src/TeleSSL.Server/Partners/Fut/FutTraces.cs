using System.Globalization;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>
/// The trace lines of an order: written by us where FUT does not, and looked for where it does. A text is a constant; beside it stands
/// nothing but agreed time, model, our numbers and the reason code.
/// </summary>
internal sealed class FutTraces(ISslOrders orders, FutContext us, FutOrderMessage message)
{
    private static readonly FutStatusMachine Machine = FutStatusMachine.BuiltIn;

    private static readonly string[] OfTheOrder = [SslStatus.Accepted, SslStatus.Rejected, SslStatus.Cancelled, SslStatus.Completed];

    private List<SslTraceLine> known = [];

    /// <summary>Writes what an earlier attempt did and had no time to say.</summary>
    public async Task CatchUp(SslOrder order, IReadOnlyList<SslLine> lines, CancellationToken ct)
    {
        known = [.. await Read(ct)];
        if (OfTheOrder.Contains(order.Status) && IsOurs(order) && !known.Any(trace => trace.OrderLine is null && trace.StatusChange == order.Status))
            await Write(new FutMove(null, order.Status, Reason: order.StatusReason), null, ct);
        foreach (var line in lines.Where(line => FutUrl.Normalised(line.Id) is { } url && message.Lines.ContainsKey(url) && IsOwnStep(line.Status)))
            if (Last(line.Id)?.StatusChange != line.Status)
                await Write(new FutMove(FutUrl.Normalised(line.Id), line.Status, Reason: line.StatusReason), line, ct);
    }

    public async Task Write(FutMove step, SslLine? line, CancellationToken ct)
    {
        if (TextOf(step) is not { } text)
            return;
        var trace = new SslTrace(text, line is null ? Beside(step) : Beside(step, line), line?.Id, step.Status);
        known.Add((await orders.Trace(us, $"{message.Url}/trace-line", trace, ct).Read()).Content);
    }

    /// <summary>The steps that have a text and no trace line.</summary>
    public async Task<IReadOnlyList<FutMove>> Missing(IEnumerable<FutMove> done, CancellationToken ct)
    {
        var found = (await Read(ct)).Select(trace => (FutUrl.Normalised(trace.OrderLine), trace.StatusChange)).ToHashSet();
        return [.. done.Where(step => TextOf(step) is not null && !found.Contains((step.Line, step.Status)))];
    }

    private async Task<SslTraceLine[]> Read(CancellationToken ct) =>
        (await orders.TraceLines(us, $"{message.Url}/trace-line", ct).Read()).Content;

    private SslTraceLine? Last(string line) =>
        known.LastOrDefault(trace => FutUrl.Normalised(trace.OrderLine) == FutUrl.Normalised(line) && trace.StatusChange is not null);

    // What a line became with the whole order has the order's trace line.
    private static bool IsOwnStep(string status) =>
        status is SslStatus.Planned or SslStatus.InTransit or SslStatus.Delivered or SslStatus.Completed or SslStatus.Failed;

    // A buyer cancels too, and says so itself.
    private bool IsOurs(SslOrder order) => order.Status != SslStatus.Cancelled || message.Aim.Status == SslStatus.Cancelled;

    private string? TextOf(FutMove step) => step.Line is { } line
        ? Machine.TraceText(step.Status, message.Lines[line].Kind)
        : Machine.Order(step.Status)?.TraceText;

    private string? Beside(FutMove step) => step.Status == SslStatus.Accepted ? message.Number : step.Reason;

    private string? Beside(FutMove step, SslLine line) => step.Status switch
    {
        SslStatus.Planned => Window(line),
        SslStatus.InTransit => message.Lines[step.Line!].Model,
        SslStatus.Delivered => $"{message.Lines[step.Line!].Model} · {line.Device?.Identifier?.Value}",
        _ => step.Reason,
    };

    private static string? Window(SslLine line) => line is { AgreedFrom: { } from, AgreedTo: { } to }
        ? string.Create(CultureInfo.InvariantCulture, $"{from:dd.MM.yyyy} kl. {Hour(from)}-{Hour(to)}")
        : null;

    private static string Hour(DateTimeOffset at) => at.ToString(at.Minute == 0 ? "%H" : "H.mm", CultureInfo.InvariantCulture);
}
