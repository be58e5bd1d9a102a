using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Devices;

internal static class DeviceSight
{
    extension(Sight sight)
    {
        public DeviceScope Devices => DeviceScope.Of(sight);

        /// <summary>Entries of the journal.</summary>
        public EntryScope Entries => EntryScope.Of(sight);
    }
}
