using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Referrals;

namespace TeleSSL.Domain.Support.Notices;

/// <summary>What those who wait for an order are told.</summary>
public enum NoticeEvent
{
    /// <summary>Equipment was handed over.</summary>
    Delivered,

    /// <summary>Equipment was set up.</summary>
    SetUp,

    /// <summary>A try to deliver failed.</summary>
    Failed,

    /// <summary>Equipment was fetched.</summary>
    PickedUp,
}

/// <summary>As what an organisation is told.</summary>
public enum NoticeReceiver
{
    /// <summary>The citizen's municipality.</summary>
    Buyer,

    /// <summary>The practice that referred, or the hospital whose staff look at the measurements.</summary>
    Referrer,
}

/// <summary>Which changes of an order are told, and whom. Pure.</summary>
public static class OrderNotice
{
    /// <summary>What a change of an order is about; empty for most.</summary>
    public static IReadOnlyList<NoticeEvent> Of(OrderChange change) =>
    [
        .. change.After.Lines.Where(line => line.Kind == LineKind.Device)
            .Select(line => Of(change.Before?.Line(line.Number), line)).OfType<NoticeEvent>().Distinct(),
    ];

    /// <summary>
    /// The municipality, and of a referral the practice that made it and the hospital that monitors. A hospital that only referred is not
    /// told.
    /// </summary>
    /// <param name="order">The order.</param>
    /// <param name="referral">The one that it carries out; null when there is none.</param>
    /// <param name="catalogue">The catalogue snapshot.</param>
    public static IReadOnlyList<(string Organisation, NoticeReceiver As)> Receivers(Order order, Referral? referral, Catalogue catalogue)
    {
        string?[] waiting =
        [
            Is(referral?.Referrer, OrganisationKind.Practice) ? referral!.Referrer : null,
            Is(referral?.MonitoredBy, OrganisationKind.Hospital) ? referral!.MonitoredBy : null,
        ];
        return [(order.Municipality, NoticeReceiver.Buyer), .. waiting.OfType<string>().Select(code => (code, NoticeReceiver.Referrer))];

        bool Is(string? code, OrganisationKind kind) => code is not null && catalogue.Organisations.GetValueOrDefault(code)?.Kind == kind;
    }

    private static NoticeEvent? Of(OrderLine? before, OrderLine after) => after.IsOut
        ? after.State switch
        {
            _ when after.State == before?.State => null,
            LineState.Delivered => NoticeEvent.Delivered,
            LineState.Completed when after.Reason is null => NoticeEvent.SetUp,
            LineState.Failed => NoticeEvent.Failed,
            _ => null,
        }
        : IsFetched(after) && !(before is not null && IsFetched(before)) ? NoticeEvent.PickedUp : null;

    private static bool IsFetched(OrderLine line) => line is { State: LineState.InTransit } or { State: LineState.Completed, Reason: null };
}
