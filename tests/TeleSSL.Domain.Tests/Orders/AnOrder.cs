using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>An order of one tablet, accepted at the time of <see cref="A.Stamp"/>.</summary>
internal static class AnOrder
{
    public static readonly Order Open = new()
    {
        Id = A.Id(1),
        Number = "O-2026-000001",
        Version = 1,
        Revision = 1,
        Kind = OrderKind.New,
        Thread = A.Id(1),
        Citizen = A.Id(901),
        Programme = "telekol",
        Municipality = A.Odense,
        Unit = A.Common,
        Source = OrderSource.Desk,
        State = OrderState.Accepted,
        Lines = [new OrderLine(1, LineKind.Device) { Models = [A.Tablet] }],
        ReceivedAt = A.Stamp().At,
        AcceptedAt = A.Stamp().At,
    };
}
