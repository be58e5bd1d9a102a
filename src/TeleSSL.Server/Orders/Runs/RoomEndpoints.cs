using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>How much vehicles can do, and where there is still room.</summary>
internal static class RoomEndpoints
{
    private const int MaxSlots = 20;

    private static readonly QueryParameter Order = QueryParameter.Id("order", "The order that a time is looked for.").Required();
    private static readonly QueryParameter From = QueryParameter.Day("from", "The first day; today unless given.");

    public static void MapRooms(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/runs/slots", Slots)
            .Named("listSlots", $"Lists the next windows that have room for the stop of an order, at most {MaxSlots}.")
            .WithTags("Runs").For(Role.Logistics).Queries(Order, From).Produces<SlotAnswer[]>().Refuses(422);
        var capacities = routes.MapGroup("/run-capacities").WithTags("Runs").For(Role.Logistics);
        capacities.MapGet("", (ClaimsPrincipal user, RunCapacities all, CancellationToken ct) => Answer(all.All(user.Viewer(), ct)))
            .Named("listRunCapacities", "Lists how much each vehicle can do, from when on.").Produces<RunCapacityAnswer[]>();
        capacities.MapWrite<RunCapacity>("", (call, tx) => call.Service<RunCapacities>().Set(call, tx), Again)
            .Named("setRunCapacity", "Says how much a vehicle can do from a day on.")
            .Produces<RunCapacityAnswer>().Refuses(412, 422);
    }

    private static async Task<IResult> Answer(Task<RunCapacityAnswer[]> all) => Json.Answer(await all);

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<RunCapacities>().Find(Guid.Parse(written.SubjectId), viewer, http.RequestAborted);

    private static async Task<IResult> Slots(
        HttpContext http, ClaimsPrincipal user, Db db, SightReader sights, RunRooms rooms, Clock clock, CancellationToken ct)
    {
        if (!Order.IdIn(http).Accepted(out var id, out var refusal) || !From.DayIn(http).Accepted(out var from, out refusal))
            return Problems.Of(refusal);
        if (id is not { } order)
            return Problems.Of(Refusal.Invalid("order", FieldProblems.Required));
        var slots = await db.Read(async query =>
        {
            var sight = (await sights.Of(user.Viewer(), query)).As(Role.Logistics);
            if (await OrderStore.Find(query, order) is not { } found || sight.Orders.OrganisationFor(found) is null)
                return null;
            var room = await rooms.Of(query, found, from is { } day && day > clock.Today ? day : clock.Today, clock.Now);
            return room.Slots.Take(MaxSlots).Select(slot => new SlotAnswer(
                slot.From, slot.To, slot.Carrier, slot.Vehicle.Length == 0 ? null : slot.Vehicle, slot.Free)).ToArray();
        }, ct);
        return slots is null ? Problems.Of(Refusal.Invalid("order", RunProblems.Order)) : Json.Answer(slots);
    }
}
