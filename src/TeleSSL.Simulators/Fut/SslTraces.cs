using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Simulators.Fut;

/// <summary>The trace lines of orders, numbered from 1 within each.</summary>
internal sealed class SslTraces(FutStore store, FutAddresses at, TimeProvider time)
{
    public const string Substituted = "Udstyr erstattet af tilsvarende model";

    public SslTraceLine Write(FutEntry order, string? line, string text, string? more, string? status, FutClient by)
    {
        var url = $"{order.Url}/{Of(order.Url).Count + 1}";
        var written = new SslTraceLine(
            url, time.GetUtcNow(), order.Url, line, text, more, status, at.Organization(by.Organization),
            by.Id == FutTokens.Supplier ? "telessl" : "buyer");
        store.Put(url, "trace-line", JsonSerializer.SerializeToNode(written, SslWire.Json)!.AsObject());
        return written;
    }

    public IReadOnlyList<FutEntry> Of(string order) => store.Of("trace-line", order);

    /// <summary>What stands beside the text of an order's step: our number, or the reason.</summary>
    public static string? Beside(JsonObject order, string status) => status switch
    {
        SslStatus.Accepted => (order["identifiers"] as JsonArray ?? [])
            .Where(one => (string?)one?["system"] == SslWire.OrderNumberSystem).Select(one => (string?)one!["value"]).FirstOrDefault(),
        SslStatus.Rejected or SslStatus.Cancelled => (string?)order["statusReason"],
        _ => null,
    };

    /// <summary>What stands beside the text of a line's step: the agreed time, the device, or the reason.</summary>
    public static string? Beside(JsonObject line, string status, string itemName) => status switch
    {
        SslStatus.Planned => Window(line),
        SslStatus.InTransit => itemName,
        SslStatus.Delivered => $"{itemName} · {(string?)line["device"]?["identifier"]?["value"]}",
        SslStatus.Failed or SslStatus.Rejected or SslStatus.Cancelled => (string?)line["statusReason"],
        _ => null,
    };

    private static string Window(JsonObject line)
    {
        var (from, to) = (Time(line["agreedFrom"]), Time(line["agreedTo"]));
        return $"{from.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)} kl. {Hour(from)}-{Hour(to)}";
    }

    private static string Hour(DateTimeOffset at) => at.ToString(at.Minute == 0 ? "%H" : "H.mm", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(JsonNode? node) => DateTimeOffset.Parse((string)node!, CultureInfo.InvariantCulture);
}
