using TeleSSL.Domain;
using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Support.Tickets;

internal static class TicketSight
{
    extension(Sight sight)
    {
        public TicketScope Tickets => TicketScope.Of(sight);

        /// <summary>With the tickets about devices of the viewer's stores, of which the viewer sees the fault alone.</summary>
        public TicketScope TicketsAndFaults => TicketScope.Of(sight) with { Units = sight.Viewer.OrganisationsAs(Role.Logistics) };
    }
}
