using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Devices;

internal static class DeviceModelEndpoints
{
    private static readonly CatalogueEntries<DeviceModelEntry, DeviceModel, DeviceModelAnswer> Entries =
        new(CatalogueStore.Kinds.Model, Answer);

    public static void MapDeviceModels(this IEndpointRouteBuilder routes)
    {
        var models = routes.MapGroup("/device-models").WithTags("Device models").RequireAuthorization();
        models.MapGet("", List)
            .Named("listDeviceModels", "Lists the models in use.").Produces<Page<DeviceModelAnswer>>()
            .Exports<DeviceModelAnswer>(
                "code", "name", "kind", "identifiers.agency", "identifiers.value", "carriesApp", "holdsData", "cleaningProtocol",
                "calibrationMonths", "manufacturer");
        Entries.Map(models, "DeviceModel");
    }

    private static async Task<IResult> List(CatalogueStore catalogues, CancellationToken ct)
    {
        var models = (await catalogues.Now(ct)).Models.Values.OrderBy(model => model.Code, StringComparer.Ordinal);
        return Json.Answer(new Page<DeviceModelAnswer>([.. models.Select(Answer)], null));
    }

    private static DeviceModelAnswer Answer(DeviceModel model) => new(
        model.Code, model.Name, model.Kind,
        [.. model.Identifiers.Select(identifier => new IdentifierAnswer(identifier.Agency.Kebab(), identifier.Value))],
        model.CarriesApp, model.HoldsData, model.CleaningProtocol, model.CalibrationMonths, model.Manufacturer);
}
