using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>What FUT is to hear of an order: its present state. Lines are known by their normalised URLs.</summary>
/// <param name="Url">The order's URL.</param>
/// <param name="Number">Our order number.</param>
/// <param name="Aim">How the order is to read.</param>
/// <param name="Lines">What else is known of each line.</param>
internal sealed record FutOrderMessage(string Url, string Number, FutOrderAim Aim, IReadOnlyDictionary<string, FutLineFacts> Lines);

/// <summary>What is known of a line but how far it is.</summary>
/// <param name="Number">Ours.</param>
/// <param name="Kind">Which way it goes.</param>
/// <param name="Model">Name of the device's model.</param>
/// <param name="Device">The device to be told with <c>delivered</c>; null when the line brings none.</param>
internal sealed record FutLineFacts(int Number, FutLineKind Kind, string? Model = null, SslDevice? Device = null);

/// <summary>An order at FUT after a message.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Lines">The status of each line, by its normalised URL.</param>
/// <param name="Untraced">The steps that FUT wrote no trace line of.</param>
internal sealed record FutOrderSent(string Status, IReadOnlyDictionary<string, string> Lines, IReadOnlyList<FutMove> Untraced);
