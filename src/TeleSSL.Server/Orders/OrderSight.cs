using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
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

        /// <summary>A store of the viewer's may get devices from the unit, or the unit serves municipalities of the viewer's desk.</summary>
        public bool MayAsk(string unit) =>
            sight.Viewer.Is(Role.Logistics)
            || sight.Catalogue.Agreements.Any(agreement =>
                agreement.Service == ServiceKind.Ssl && agreement.Unit == unit && agreement.HoldsOn(sight.Today)
                && sight.Catalogue.ServedBy(sight.Viewer.OrganisationsAs(Role.SpocAgent), ServiceKind.Spoc, sight.Today)
                    .Contains(agreement.Organisation));
    }

    extension(DeviceScope scope)
    {
        /// <summary>The organisation whose membership sees the order; null when none does.</summary>
        public string? OrganisationFor(Order order) => scope.OrganisationFor(order.Unit, order.Municipality);

        /// <summary>True for orders <c>o</c> within the scope; values are added to the parameters.</summary>
        public string OfOrders(Parameters parameters) => scope.Where(parameters, "o.");
    }
}
