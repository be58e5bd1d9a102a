using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Orders;

internal static class OrderEndpoints
{
    /// <summary>The roles that may see orders at all; the scope decides which ones.</summary>
    public static readonly Role[] Viewers = [Role.Logistics, Role.SpocAgent, Role.SpocLead, Role.Municipality];

    public static void MapOrder(this IEndpointRouteBuilder routes)
    {
        var orders = routes.MapGroup("/orders").WithTags("Orders");
        orders.MapGet("", (HttpContext http, ClaimsPrincipal user, OrderList list, CancellationToken ct) => list.Answer(http, user, ct))
            .Named("listOrders", "Lists orders, newest first.").For(Viewers).Pages<OrderAnswer>(OrderFilters.Parameters)
            .Exports<OrderAnswer>(
                "id", "number", "kind", "state", "reason", "thread", "referral", "citizen", "programme", "municipality", "unit",
                "priority", "wantedFrom", "wantedTo", "source", "receivedAt", "acceptedAt", "dueAt", "due");
        orders.MapGet("/to-pick", (HttpContext http, ClaimsPrincipal user, OrdersToPick list, CancellationToken ct) => list.Answer(http, user, ct))
            .Named("listOrdersToPick", "Lists the orders that lack devices, first due first, with where ready devices are.")
            .For(Role.Logistics).Pages<OrderToPick>()
            .Exports<OrderToPick>("id", "number", "kind", "state", "priority", "programme", "unit", "dueAt");
        orders.MapGet("/counts", (ClaimsPrincipal user, OrderCounts counts, CancellationToken ct) => counts.Answer(user, ct))
            .Named("countOrders", "Counts orders by unit, municipality, programme, kind, state and clock.")
            .For(OrderCounts.Counters).Produces<OrderCountsAnswer>()
            .Exports<OrderCountsAnswer, OrderCount>(
                counts => (counts.Items, null), "unit", "municipality", "programme", "kind", "state", "due", "count");
        orders.MapGet("/{id:guid}", Find)
            .Named("getOrder", "Reads one order.").For(Viewers).Produces<OrderAnswer>().Refuses(404);
        orders.MapGet("/{id:guid}/clocks", Clocks)
            .Named("listOrderClocks", "Lists the clocks of an order, with the days that they count, skip and add.")
            .For(Viewers).Produces<OrderClockAnswer[]>().Refuses(404);
        orders.MapWrite<OrderOpening>("", Open, Again)
            .Named("openOrder", "Opens an order that the unit's own desk types in.")
            .For(Role.Logistics).Produces<OrderAnswer>(201).Refuses(409, 422);
        orders.MapStep<Accept>(Accept.Step, "acceptOrder", "Accepts an order that was received.");
        orders.MapStep<Reject>(Reject.Step, "rejectOrder", "Rejects an order that was received.");
        orders.MapStep<Plan>(Plan.Step, "planOrder", "Says when lines are delivered or fetched, and by whom.");
        orders.MapStep<Pick>(Pick.Step, "pickForOrder", "Sets the scanned device aside for a line.");
        orders.MapStep<Unpick>(Unpick.Step, "unpickFromOrder", "Puts the device of a line back.");
        orders.MapStep<Dispatch>(Dispatch.Step, "dispatchOrder", "Sends the picked devices out with a carrier.");
        orders.MapStep<Complete>(Complete.Step, "completeOrderLine", "Completes a line for work or consumables.");
        orders.MapStep<Cancel>(Cancel.Step, "cancelOrder", "Cancels what was not handed over.");
        orders.MapStep<Amend>(Amend.Step, "amendOrder", "Changes the wanted days, or whom to reach.");
        orders.MapStep<ContactMissing>(ContactMissing.Step, "reportContactMissing", "Pauses the clock: the citizen cannot be reached.");
        orders.MapStep<ContactFound>(ContactFound.Step, "reportContactFound", "The citizen can be reached: the clock goes on.");
        orders.MapStep<Postpone>(Postpone.Step, "postponeOrder", "Pauses the clock until the day that the citizen asked for.");
    }

    private static void MapStep<TStep>(this IEndpointRouteBuilder orders, OrderStepRow row, string operationId, string summary)
        where TStep : OrderStep =>
        new Steps<TStep, Order>(
            (call, tx) => call.Service<OrderStore>().Do(tx, call.Id, call.Body, call.Viewer, call.Stamp, call.IfMatch),
            order => Done(order, 200), Again)
        { WhyNot = (step, _) => step.Unusable() }
            .Map(orders, row.Name, row.Who).Named(operationId, summary).Produces<OrderAnswer>();

    private static async Task<Result<Written>> Open(Call<OrderOpening> call, Tx tx) => call.Body.Unusable() is { } refusal
        ? refusal
        : (await call.Service<OrderStore>().Open(tx, call.Body, call.Viewer, call.Stamp)).Then<Written>(order => Done(order, 201));

    // The answer may hold a text: it is read after COMMIT, and never stored with the idempotency key.
    private static Written Done(Order order, int status) => new(status, order.Id.ToString(), order.Version, Reply.Read);

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<OrderViews>()
            .Find(Guid.Parse(written.SubjectId), viewer, http.RequestAborted, written.Version);

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, OrderViews views, CancellationToken ct)
    {
        if (await views.Find(id, user.Viewer(), ct) is not { } order)
            return Problems.Of(Refusal.NotFound("order"));
        ETags.Set(http, order.Version);
        return Json.Answer(order);
    }

    private static async Task<IResult> Clocks(Guid id, ClaimsPrincipal user, OrderViews views, CancellationToken ct) =>
        await views.Clocks(id, user.Viewer(), ct) is { } clocks ? Json.Answer(clocks) : Problems.Of(Refusal.NotFound("order"));
}
