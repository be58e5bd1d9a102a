using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Support.Replacements;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Replacements;

/// <summary>The replacements of a ticket as the API shows them.</summary>
internal static class ReplacementViews
{
    /// <summary>Those whose orders the viewer sees; null when there are none.</summary>
    public static async Task<IReadOnlyList<TicketReplacement>?> Of(Query query, Ticket ticket, Sight sight, DateTimeOffset asOf)
    {
        var seen = (await ReplacementHistory.Of(query, ticket, asOf))
            .Where(one => sight.Orders.OrganisationFor(one.Order) is not null).ToArray();
        if (seen.Length == 0)
            return null;
        var names = await AccountNames.Of(query, seen.SelectMany(one => one.OfOrder.Concat(one.OfDevice)).Select(entry => entry.Actor));
        var hidden = await EntryData.Hidden(
            query, sight.Entries, seen.SelectMany(one => new[] { one.Old, Sent(one.Order).Device }).OfType<Guid>());
        var ready = await ReadyStock.Of(query, [.. seen.Select(one => Sent(one.Order)).Where(line => line.IsMissing).SelectMany(line => line.Models)], sight);
        return [.. seen.Select(Answer)];

        TicketReplacement Answer(ReplacementHistory one)
        {
            var (order, line) = (one.Order, Sent(one.Order));
            return new TicketReplacement(
                order.Id, order.Number, order.State.Kebab(), order.Unit, Seen(one.Old), Seen(line.Device), line.IsMissing, line.Reason?.Kebab(),
                one.IsOver,
                [.. one.Marks.Select(mark => Point(one, mark, sight, names))],
                line.IsMissing ? ready.Within(sight, line.Models) : []);
        }

        Guid? Seen(Guid? device) => device is { } id && !hidden.Contains(id) ? id : null;


    }

    private static ReplacementPointAnswer Point(ReplacementHistory one, ReplacementMark mark, Sight sight, AccountNames names)
    {
        var entry = mark.OfOrder is { } order ? one.OfOrder[order] : mark.OfDevice is { } device ? one.OfDevice[device] : null;
        var by = entry is not null && sight.Entries.Holds(entry.Kind, entry.Unit, entry.Municipality) ? entry.Actor : null;
        return new ReplacementPointAnswer(mark.Point.Kebab(), entry?.At, by, names[by]);
    }

    private static OrderLine Sent(Order order) => order.Lines.First(line => line is { IsOut: true, Replaces: not null });
}
