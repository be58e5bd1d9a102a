using System.Net;
using Refit;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>Reads orders at FUT.</summary>
internal sealed class FutOrderReader(FutClients fut, FutOptions options, FutOrders orders, Db db)
{
    private const string OrderPath = "/order/";
    private const string LinePath = "/order-line/";

    private IReadOnlyList<string>? ownParties;

    /// <summary>
    /// The address of an order or line of the order service, as we call it: events have had other schemes and ports. Null when it is
    /// something else.
    /// </summary>
    public string? Address(string? reference)
    {
        if (FutUrl.Normalised(reference) is not { } normalised)
            return null;
        var (there, ours) = (new Uri(normalised), options.SslOrder!);
        var root = ours.AbsolutePath.TrimEnd('/');
        if (!there.IdnHost.Equals(ours.IdnHost, StringComparison.OrdinalIgnoreCase)
            || !there.AbsolutePath.StartsWith(root, StringComparison.Ordinal))
            return null;
        var rest = there.AbsolutePath[root.Length..];
        return IsOne(rest, OrderPath) || IsOne(rest, LinePath) ? $"{FutUrl.Origin(ours)}{root}{rest}" : null;
    }

    /// <summary>The order that an address leads to; null when FUT has neither it nor we know whose line it was.</summary>
    public async Task<string?> OrderOf(string address, CancellationToken ct)
    {
        if (!address[options.SslOrder!.AbsoluteUri.TrimEnd('/').Length..].StartsWith(LinePath, StringComparison.Ordinal))
            return address;
        var held = await db.Read(async query =>
            await orders.ByLineUrl(query, address) is { } row ? await orders.Urls(query, row) : null, ct);
        return held?.Order ?? (await Found(fut.Orders.Line(fut.Us, address, ct)))?.Order;
    }

    /// <summary>The order with its lines, and the items of the lines that are not known yet; null when FUT does not have it.</summary>
    public async Task<FutReadOrder?> Read(string url, IReadOnlySet<string> knownLines, CancellationToken ct)
    {
        if (await Found(fut.Orders.Order(fut.Us, url, ct)) is not { } order)
            return null;
        var lines = (await fut.Orders.Lines(fut.Us, url, ct).Read()).Content;
        var items = new Dictionary<string, SslItem?>();
        foreach (var item in lines.Where(line => !knownLines.Contains(orders.KeyOf(line.Id)!)).Select(line => line.Item).Distinct())
            items[item] = await Found(fut.Catalogues.Item(fut.Us, item, ct));
        return new FutReadOrder(url, order, lines, items);
    }

    /// <summary>The parties that are us.</summary>
    public async Task<IReadOnlyList<string>> OwnParties(CancellationToken ct) =>
        ownParties ??= [.. (await fut.Orders.Parties(fut.Us, options.Organization, ct).Read()).Content.Select(party => party.Id)];

    /// <summary>Whether a party is us.</summary>
    public async Task<bool> IsUs(string party, CancellationToken ct) =>
        FutUrl.Normalised(party) is { } address && (await OwnParties(ct)).Any(own => FutUrl.Normalised(own) == address);

    private static bool IsOne(string path, string under) =>
        path.StartsWith(under, StringComparison.Ordinal) && path.Length > under.Length && !path.AsSpan(under.Length).Contains('/');

    /// <summary>Null for 404 and 410.</summary>
    private static async Task<T?> Found<T>(Task<ApiResponse<T>> call)
        where T : class
    {
        try
        {
            return (await call.Read()).Content;
        }
        catch (ApiException none) when (none.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return null;
        }
    }
}
