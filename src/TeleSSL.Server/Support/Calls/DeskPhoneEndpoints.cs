using TeleSSL.Contracts;
using TeleSSL.Domain.Support;
using TeleSSL.Server.Agreements;

namespace TeleSSL.Server.Support.Calls;

internal static class DeskPhoneEndpoints
{
    private static readonly UnitEntries<DeskPhonesEntry, DeskPhones, DeskPhonesAnswer> Entries =
        new(CatalogueStore.Kinds.DeskPhones, unit => new DeskPhones(unit, []), desk => new DeskPhonesAnswer(desk.Unit, desk.Numbers));

    public static void MapDeskPhones(this IEndpointRouteBuilder routes) =>
        Entries.Map(routes.MapGroup("/desk-phones").WithTags("Desk phones"), "DeskPhones");
}
