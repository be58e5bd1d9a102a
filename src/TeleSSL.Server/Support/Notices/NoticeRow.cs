using TeleSSL.Domain.Orders;
using TeleSSL.Server.Orders;

namespace TeleSSL.Server.Support.Notices;

/// <summary>A notice with its order.</summary>
internal sealed record NoticeRow
{
    public required Guid Id { get; init; }

    public required string Event { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? SeenAt { get; init; }

    public required string Organisation { get; init; }

    public required string Receiver { get; init; }

    public required string OrderState { get; init; }

    public string? Referral { get; init; }

    public Order Order => field ??= OrderRow.Parse(OrderState);
}
