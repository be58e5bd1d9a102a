using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Another device goes to the citizen in the place of the ticket's, which is fetched: an order does both.</summary>
/// <param name="Reason">Why. Internal.</param>
public sealed record ReplaceDevice(FreeText Reason) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.replacement-ordered";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("reason", Reason.Value)];

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>
    /// Why there is nothing to order, or null: <c>ticket-without-device</c>, and <c>device-of-other-citizen</c> when the device is with
    /// someone whom the ticket is not about.
    /// </summary>
    /// <param name="ticket">The ticket.</param>
    /// <param name="device">Its device.</param>
    public static Refusal? WhyNot(Ticket ticket, Device? device)
    {
        if (device is null)
            return TicketRefusals.WithoutDevice;
        var isOthers = ticket.Citizen is { } citizen
            ? device.Citizen is { } holder && holder != citizen
            : device.Municipality is { } municipality && municipality != ticket.Municipality;
        return isOthers ? TicketRefusals.DeviceOfOther : null;
    }

    /// <inheritdoc/>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) =>
        Becomes(at.Ticket, at.Ticket with { Replacements = [.. at.Ticket.Replacements, at.Replacement!.Value] });
}
