using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>What several tickets can have in common.</summary>
public enum TraitKind
{
    /// <summary>The device's model.</summary>
    Model,

    /// <summary>The version of the citizen app on the device.</summary>
    AppVersion,

    /// <summary>What the ticket is about: its category, and the component where it is known.</summary>
    Component,
}

/// <summary>Something that several tickets have in common.</summary>
/// <param name="Kind">The kind of trait.</param>
/// <param name="Value">Which, as a code: <c>tablet</c>, <c>2.0.0</c>, <c>login</c>, <c>login/pin</c>.</param>
public sealed record Trait(TraitKind Kind, string Value)
{
    /// <summary>All traits of a ticket: at most one of each kind.</summary>
    public static IReadOnlyList<Trait> Of(Ticket ticket, Device? device) =>
    [
        .. device is null ? [] : (Trait[])[new(TraitKind.Model, device.Model)],
        .. device?.AppVersion is { } version ? (Trait[])[new(TraitKind.AppVersion, version.Normal)] : [],
        new(TraitKind.Component, ticket.Component is { } component ? $"{ticket.Category.Kebab()}/{component}" : ticket.Category.Kebab()),
    ];
}
