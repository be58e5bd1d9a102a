using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Orders;

/// <summary>The order that puts another device in the place of one that a citizen has, or has lost.</summary>
public static class DeviceReplacement
{
    private static readonly Custody[] From = [Custody.Delivered, Custody.InUse, Custody.Lost];

    /// <summary>
    /// The order: a line for another device of the same part of the kit, and one that fetches the old device unless it is lost. Refused
    /// with <c>device-not-replaceable</c>, <c>citizen-inactive</c>, <c>no-agreement</c> and <c>model-not-in-kit</c>.
    /// </summary>
    /// <param name="old">The device, and whose it is.</param>
    /// <param name="ticket">The ticket that asks for it.</param>
    /// <param name="thread">The first order of the chain; null when this is the first.</param>
    public static Result<NewOrder> For(DeviceFacts old, Guid ticket, Guid? thread)
    {
        if (WhyNot(old) is { } refusal)
            return refusal;
        var (device, citizen) = (old.Device, old.Citizen!);
        if (!old.Agreement.Accepted(out var agreement, out var notServed))
            return notServed;
        var programme = old.Catalogue.Programmes[device.Programme!];
        if (PartOf(programme, citizen.Municipality, device.Model) is not { } part)
            return Reserve.WhyNotFor(programme, old.Model)!;
        var another = new NewLine(LineKind.Device) { Part = part.Part, Models = [.. part.Models()], Replaces = device.Id };
        NewLine[] lines = device.Custody == Custody.Lost ? [another] : [another, NewLine.Fetching(device)];
        return new NewOrder(
            OrderKind.Replace, citizen.Id, programme.Code, citizen.Municipality, agreement.Unit, OrderSource.Ticket, lines)
        {
            Ticket = ticket,
            Thread = thread,
            Accepted = true,
        };
    }

    /// <summary>The first order of the chain that brought the device to its citizen; null when there is none.</summary>
    /// <param name="device">The device that the citizen has.</param>
    /// <param name="orders">The citizen's, oldest first.</param>
    public static Guid? ThreadOf(Device device, IReadOnlyList<Order> orders)
    {
        var ofProgramme = orders.Where(order => order.Programme == device.Programme).ToArray();
        var brought = ofProgramme.LastOrDefault(order => order.Lines.Any(line => line.IsOut && line.Device == device.Id));
        return (brought ?? ofProgramme.FirstOrDefault(order => order.Kind == OrderKind.New))?.Thread;
    }

    private static Refusal? WhyNot(DeviceFacts old) =>
        old.Citizen is null || !From.Contains(old.Device.Custody)
            ? OrderRefusals.NotReplaceable.With("custody", old.Device.Custody.Kebab())
            : old.Citizen.Active ? null : DeviceRefusals.CitizenInactive;

    // A citizen who has moved may have what only the former municipality's kit has.
    private static KitPart? PartOf(Programme programme, string municipality, string model) =>
        programme.KitFor(municipality).Concat(programme.Kit).Concat(programme.LocalKits.SelectMany(local => local.Kit))
            .FirstOrDefault(part => part.Accepts(model));
}
