using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The reporter.</summary>
/// <param name="Kind">What the reporter is to the citizen.</param>
/// <param name="Name">The reporter's name; sealed, never in the journal.</param>
/// <param name="Phone">The number to call back; sealed, never in the journal.</param>
public sealed record Reporter(ReporterKind Kind, FreeText? Name = null, Phone? Phone = null);

/// <summary>Id and number of a ticket that is about to exist.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">The number people refer to it by.</param>
public sealed record FreshTicket(Guid Id, long Number);

/// <summary>A new ticket: the body of <c>POST /api/tickets</c>.</summary>
/// <param name="Title">A short summary.</param>
/// <param name="Description">The full description.</param>
/// <param name="Channel">How it reached the desk.</param>
/// <param name="Reporter">Who reports it.</param>
/// <param name="Municipality">Code of the municipality.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Priority">How urgent it is.</param>
/// <param name="Programme">Code of the programme; that of the device, or the only one of the citizen, when it is left out.</param>
/// <param name="Citizen">The citizen it is about.</param>
/// <param name="Device">The device it is about.</param>
/// <param name="Component">The component, as a code.</param>
public sealed record TicketOpening(
    FreeText Title, LongText Description, Channel Channel, Reporter Reporter, Code Municipality, TicketCategory Category, Priority Priority,
    Code? Programme = null, Guid? Citizen = null, Guid? Device = null, Code? Component = null)
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "ticket.opened";

    /// <summary>Free text by field.</summary>
    public IEnumerable<(string Field, string? Text)> Texts() =>
        [("title", Title.Value), ("description", Description.Value),
            ("reporterName", Reporter.Name?.Value), ("reporterPhone", Reporter.Phone?.Value)];

    /// <summary>
    /// The ticket, at the desk that serves the municipality on the stamp's day. Refused with <c>unknown-municipality</c>,
    /// <c>unknown-programme</c>, <c>no-agreement</c>, and <c>citizen-of-other-municipality</c>.
    /// </summary>
    /// <param name="catalogue">As of the stamp's day.</param>
    /// <param name="citizen">The citizen that it names, if there is one.</param>
    /// <param name="fresh">Its id and number.</param>
    /// <param name="stamp">Who opens it, and when.</param>
    /// <param name="known">The programmes of what it names; they count when it names no programme itself.</param>
    public Result<TicketChange> Decide(
        Catalogue catalogue, CitizenFacts? citizen, FreshTicket fresh, Stamp stamp, KnownProgrammes? known = null)
    {
        if (catalogue.Organisations.GetValueOrDefault(Municipality.Value) is not { Kind: OrganisationKind.Municipality })
            return Refusal.Invalid("municipality", UnknownProblems.Municipality);
        if (Programme is { } programme && !catalogue.Programmes.ContainsKey(programme.Value))
            return Refusal.Invalid("programme", UnknownProblems.Programme);
        if (Citizen is not null && citizen?.Municipality != Municipality.Value)
            return Refusal.Invalid("citizen", TicketProblems.CitizenElsewhere);
        return Serving.On(catalogue.Agreements, Municipality.Value, ServiceKind.Spoc, null, stamp.Today)
            .Then<TicketChange>(agreement => Opened(agreement.Unit, Programme?.Value ?? known?.Only, citizen?.Id, fresh, stamp));
    }

    /// <summary>
    /// Why someone who does not see the municipality opens no ticket for it: <c>no-agreement</c> when no desk serves it on the day, else
    /// <c>unknown-municipality</c>.
    /// </summary>
    public Refusal WhyNoDesk(Catalogue catalogue, DateOnly day) =>
        catalogue.Organisations.GetValueOrDefault(Municipality.Value) is { Kind: OrganisationKind.Municipality }
        && Serving.On(catalogue.Agreements, Municipality.Value, ServiceKind.Spoc, null, day).Refused is { } none
            ? none
            : Refusal.Invalid("municipality", UnknownProblems.Municipality);

    private TicketChange Opened(string queue, string? programme, Guid? citizen, FreshTicket fresh, Stamp stamp)
    {
        var ticket = new Ticket
        {
            Id = fresh.Id,
            Version = 1,
            Number = fresh.Number,
            Status = TicketStatus.New,
            Priority = Priority,
            Category = Category,
            Component = Component?.Value,
            Channel = Channel,
            Reporter = Reporter.Kind,
            Municipality = Municipality.Value,
            Programme = programme,
            Citizen = citizen,
            Device = Device,
            Queue = queue,
            OpenedAt = stamp.OccurredAt,
        };
        return new TicketChange(ticket, [new TicketEntry(null, ticket, Key)]);
    }
}
