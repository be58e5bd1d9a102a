using TeleSSL.Domain.Orders;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>
/// The orders a viewer sees: those of the unit, of the municipalities that a desk serves, and a municipality's own. A contractor sees
/// none: it sees the boxes that it carries.
/// </summary>
internal static class OrderSight
{
    extension(Sight sight)
    {
        public DeviceScope Orders => sight.Devices.WithoutCarried();
    }

    extension(DeviceScope scope)
    {
        /// <summary>The organisation whose membership sees the order; null when none does.</summary>
        public string? OrganisationFor(Order order) => scope.OrganisationFor(order.Unit, order.Municipality);

        /// <summary>True for orders <c>o</c> within the scope; values are added to the parameters.</summary>
        public string OfOrders(Parameters parameters) => scope.Where(parameters, "o.");
    }
}
