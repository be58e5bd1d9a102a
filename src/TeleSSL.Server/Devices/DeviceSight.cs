using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Devices;

internal static class DeviceSight
{
    extension(Sight sight)
    {
        public DeviceScope Devices => DeviceScope.Of(sight);

        /// <summary>The journal entries the viewer may see.</summary>
        public EntryScope Entries => EntryScope.Of(sight);
    }
}
