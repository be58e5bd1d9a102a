using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>An order as it was read: with its lines, and what their items are.</summary>
/// <param name="Url">Its address, as we call it.</param>
/// <param name="Order">The order.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Items">The items of the lines that are new to us, by their URL; null for one that FUT does not have.</param>
internal sealed record FutReadOrder(
    string Url, SslOrder Order, IReadOnlyList<SslLine> Lines, IReadOnlyDictionary<string, SslItem?> Items)
{
    /// <summary>The services that bring something back.</summary>
    private static readonly string[] Back = ["PICKUP", "REPLACE", "REPAIR"];

    /// <summary>Which way a line goes, by its item and device.</summary>
    public FutLineKind KindOf(SslLine line) => Items.GetValueOrDefault(line.Item) switch
    {
        { Kind: "device" } => FutLineKind.Device,
        { ServiceType.Code: { } code } when Back.Contains(code) && line.Device?.Identifier?.Value is not null => FutLineKind.Return,
        _ => FutLineKind.Service,
    };
}
