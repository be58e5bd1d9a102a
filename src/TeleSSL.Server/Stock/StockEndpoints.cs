using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Stock;

internal static class StockEndpoints
{
    public static void MapStock(this IEndpointRouteBuilder routes)
    {
        routes.MapLocations();
        routes.MapWrite<Procurement>("/devices", Procure, Again)
            .WithName(SslTask.Procurement.Slug).WithSummary("Task 2 of table 1").WithTags("Stock")
            .For(SslTask.Procurement.Who)
            .Produces<DeviceAnswer>(201).ProducesProblem(409).ProducesProblem(422);
    }

    private static Task<Result<Written>> Procure(Call<Procurement> call, Tx tx) => call.Service<StockStore>().Procure(tx, call.Body, call.Viewer, call.Stamp);

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<DeviceViews>()
            .FindVersion(Guid.Parse(written.SubjectId), written.Version, viewer, http.RequestAborted);
}
