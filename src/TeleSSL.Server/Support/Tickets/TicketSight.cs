using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Support.Tickets;

internal static class TicketSight
{
    extension(Sight sight)
    {
        public TicketScope Tickets => TicketScope.Of(sight);
    }
}
