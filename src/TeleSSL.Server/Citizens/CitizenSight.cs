using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Citizens;

internal static class CitizenSight
{
    extension(Sight sight)
    {
        public CitizenScope Citizens => CitizenScope.Of(sight);
    }
}
