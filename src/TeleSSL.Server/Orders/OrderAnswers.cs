using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Orders;

/// <summary>An order as the API shows it.</summary>
internal static class OrderAnswers
{
    /// <summary>Includes the viewer's next steps, and why a step is not possible.</summary>
    public static OrderAnswer Whole(
        OrderMoment seen, OrderMark clock, Sight sight, string? contact, IReadOnlyDictionary<Guid, LineDevice> devices) =>
        Short(seen.After, clock, seen.At) with
        {
            NextSteps = NextSteps(seen.After, sight),
            Contact = contact,
            Lines = [.. seen.After.Lines.Select(line => Line(line, line.Device is { } id ? devices.GetValueOrDefault(id) : null))],
        };

    /// <summary>A list item.</summary>
    public static OrderAnswer Short(Order order, OrderMark clock, DateTimeOffset now) => new(
        order.Id, order.Version, order.Number, order.Kind.Kebab(), order.State.Kebab(), order.Reason?.Kebab(), order.Thread, order.Referral,
        order.Citizen, order.Programme, order.Municipality, order.Unit, order.Priority.Kebab(), order.WantedFrom, order.WantedTo,
        order.Source.Kebab(), order.ReceivedAt, order.AcceptedAt, clock.DueAt, clock.At(now)?.Kebab(),
        [.. order.Lines.Select(Line)], []);

    private static OrderLineAnswer Line(OrderLine line, LineDevice? device) => Line(line) with
    {
        AssetTag = device?.AssetTag,
        Model = device?.Model,
    };

    private static OrderLineAnswer Line(OrderLine line) => new(
        line.Number, line.Kind.Kebab(), line.Kind == LineKind.Device ? line.Direction.Kebab() : null, line.Part, line.Models, line.Item,
        line.Quantity, line.Service?.Kebab(), line.State.Kebab(), line.Reason?.Kebab(), line.Device, line.From, line.To, line.Carrier,
        line.Vehicle, line.IsMissing);

    // A step needs a membership that has its role and sees the order.
    private static NextOrderStep[] NextSteps(Order order, Sight sight)
    {
        var whole = sight.Whole;
        var at = new OrderFacts(order, sight.Catalogue, sight.Today)
        {
            ByMunicipality = whole.As(Role.Logistics).Orders.OrganisationFor(order) is null,
        };
        return
        [
            .. from row in OrderSteps.Rows
               where whole.As(row.Who).Orders.OrganisationFor(order) is not null
               let why = row.WhyNot(at)
               select new NextOrderStep(row.Name, why is null, why is null ? [] : [new Reason(why.Code, why.Params)]),
        ];
    }
}
