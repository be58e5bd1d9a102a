using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Orders;

/// <summary>Loads orders with everything a decision needs, and carries the decision out on devices and order.</summary>
internal sealed class OrderStore(
    CatalogueStore catalogues, CitizenStore citizens, DeviceStore devices, OrderWrites writes, OrderScans scans, Notes notes)
{
    public const string IsOpen = "status NOT IN ('completed', 'rejected', 'cancelled')";
    private const string Opened = "order.opened";
    private const string Counted = "order";

    /// <summary>Opens an order: <c>received</c>, or <c>accepted</c> when the unit has accepted it already.</summary>
    public async Task<Result<Order>> Open(Tx tx, NewOrder order, Stamp stamp) => await Open(tx, order, null, stamp);

    /// <summary>
    /// Opens accepted orders that fetch devices from a citizen's home, one for each unit that owns some. Devices that another order
    /// fetches already are left out.
    /// </summary>
    public async Task<Result<IReadOnlyList<Order>>> PickUpFor(
        Tx tx, Guid citizen, string programme, IReadOnlyCollection<Guid> fetched, OrderReason reason, Stamp stamp, Guid? referral = null)
    {
        var held = (await HeldBy(tx, citizen))
            .Where(device => fetched.Contains(device.Id) && device.IsInHome && device.OrderLine is not { Direction: LineDirection.Home });
        var orders = new List<Order>();
        foreach (var own in held.GroupBy(device => (device.Unit, Municipality: device.Municipality!)))
        {
            var opening = new NewOrder(
                OrderKind.PickUp, citizen, programme, own.Key.Municipality, own.Key.Unit,
                referral is null ? OrderSource.Desk : OrderSource.Referral, [.. own.Select(NewLine.Fetching)])
            {
                Referral = referral,
                Accepted = true,
            };
            if (!(await Open(tx, opening, Evidence(new { because = reason }, Notes.None), stamp)).Accepted(out var order, out var refusal))
                return refusal;
            orders.Add(order);
        }

        return orders;
    }

    /// <summary>
    /// A programme of the citizen ends: what another one shares goes on serving that one, unless it may not. The ids of the others, which
    /// are to be fetched.
    /// </summary>
    public async Task<IReadOnlyCollection<Guid>> Pass(
        Tx tx, Guid citizen, string programme, IReadOnlyList<Programme> others, Catalogue catalogue, Stamp stamp)
    {
        var (held, all) = (await HeldBy(tx, citizen), await AllOf(tx, citizen));
        var fetched = new List<Guid>();
        foreach (var device in held.Where(device => device.Programme == programme))
        {
            var passes = SharedParts.PassesTo(device, others, held, all) is { } other
                && (await devices.Serve(tx, device.Id, new Reassign(new Code(other.Code)), catalogue, stamp)).Refused is null;
            if (!passes)
                fetched.Add(device.Id);
        }

        return fetched;
    }

    private static async Task<IReadOnlyList<Order>> AllOf(Tx tx, Guid citizen) =>
        [.. (await tx.List<string>("SELECT state FROM ssl_order WHERE citizen = @citizen ORDER BY id", new { citizen })).Select(OrderRow.Parse)];

    /// <summary>Opens what the unit's desk typed in, for the organisation of the membership in logistics.</summary>
    public async Task<Result<Order>> Open(Tx tx, OrderOpening opening, Viewer viewer, Stamp stamp)
    {
        opening = opening with { Citizen = await FormerCitizens.Now(tx, opening.Citizen) };
        var catalogue = await catalogues.In(tx);
        var sight = new Sight(viewer, catalogue, stamp.Today).As(Role.Logistics);
        if (!await citizens.Sees(tx, opening.Citizen, sight) || await CitizenStore.MunicipalityOf(tx, opening.Citizen) is not { } municipality)
            return Refusal.Invalid("citizen", UnknownProblems.Citizen);
        if (!(await Fetched(tx, opening, sight)).Accepted(out var fetched, out var refusal)
            || !opening.UnitOf(catalogue, municipality, fetched, stamp.Today).Accepted(out var unit, out refusal))
            return refusal;
        if (sight.Orders.OrganisationForUnit(unit) is not { } organisation)
            return AgreementRefusals.OtherUnit
                .With("organisation", municipality).With("programme", opening.Programme.Value)
                .With("serving", unit).With("owner", stamp.Organisation);
        return await Open(tx, opening.Of(catalogue, municipality, unit, fetched), stamp with { Organisation = organisation });
    }

    private static async Task<Result<IReadOnlyList<Device>>> Fetched(Tx tx, OrderOpening opening, Sight sight)
    {
        if (opening.Kind != OrderKind.PickUp)
            return Array.Empty<Device>();
        var held = (await HeldBy(tx, opening.Citizen)).Where(device => device.IsInHome && sight.Devices.Holds(device)).ToArray();
        if (opening.Devices is null)
            return held.Where(device => device.Programme == opening.Programme.Value && device.Unit == held[0].Unit).ToArray();
        return opening.Devices.All(id => held.Any(device => device.Id == id))
            ? held.Where(device => opening.Devices.Contains(device.Id)).ToArray()
            : Refusal.Invalid("devices", UnknownProblems.Device);
    }

    private async Task<Result<Order>> Open(Tx tx, NewOrder opening, string? evidence, Stamp stamp)
    {
        var number = Order.NumberOf(stamp.Today.Year, await Counter.Next(tx, Counted));
        if (!opening.Decide(opening.Id ?? Guid.CreateVersion7(stamp.At), number, stamp).Accepted(out var order, out var refusal))
            return refusal;
        var catalogue = await catalogues.In(tx);
        if (opening.Accepted && Accept.WhyNotServed(new OrderFacts(order, catalogue, stamp.Today)) is { } notServed)
            return notServed;
        if (opening.Accepted)
            order = SharedParts.Fill(order, await HeldBy(tx, order.Citizen));
        if (await writes.Save(tx, new OrderChange(null, order, Opened), evidence, stamp) is { } stale)
            return stale;
        if (!opening.Accepted)
            return order;
        return await Run(tx, order, Accept.Ties(order), catalogue, stamp) is { } notTied ? notTied : (await Find(tx, order.Id))!;
    }

    /// <summary>Cancels the open orders of a referral, as far as nothing was handed over; pick-up orders go on.</summary>
    public async Task<Refusal?> CancelOpen(Tx tx, Guid referral, OrderReason reason, Stamp stamp)
    {
        var states = await tx.List<string>(
            $"SELECT state FROM ssl_order WHERE referral = @referral AND kind <> 'pick-up' AND {IsOpen} ORDER BY id", new { referral });
        return await CancelAll(tx, [.. states.Select(OrderRow.Parse)], reason, stamp);
    }

    /// <summary>Cancels orders as far as nothing was handed over.</summary>
    public async Task<Refusal?> CancelAll(Tx tx, IReadOnlyList<Order> orders, OrderReason reason, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        foreach (var order in orders)
        {
            var at = new OrderFacts(order, catalogue, stamp.Today);
            if (Cancel.Step.WhyNot(at) is null
                && (await Carry(tx, order, new Cancel(reason), Cancel.Of(order, reason), catalogue, stamp)).Refused is { } refusal)
                return refusal;
        }

        return null;
    }

    /// <summary>Carries out one step on one order, for the organisation of the membership that sees it.</summary>
    public async Task<Result<Order>> Do(Tx tx, Guid id, OrderStep step, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        var catalogue = await catalogues.In(tx);
        var whole = new Sight(viewer, catalogue, stamp.Today);
        var sight = whole.As(step.StepRow().Who);
        if (await Find(tx, id) is not { } order || whole.Orders.OrganisationFor(order) is null)
            return Refusal.NotFound("order");
        if (sight.Orders.OrganisationFor(order) is not { } organisation)
            return AccessRefusals.Role.With("step", step.StepRow().Name);
        if (ifMatch is { } version && version != order.Version)
            return Refusal.Stale();
        stamp = stamp with { Organisation = organisation };
        var at = new OrderFacts(order, catalogue, stamp.Today)
        {
            ByMunicipality = whole.As(Role.Logistics).Orders.OrganisationFor(order) is null,
            Held = step is Accept ? await HeldBy(tx, order.Citizen) : [],
        };
        if (step is Pick pick && Pick.Step.WhyNot(at) is null)
        {
            if (!(await scans.Read(tx, pick, whole, stamp)).Accepted(out var scanned, out var unread))
                return unread;
            at = at with { Scanned = scanned };
        }

        return step.Decide(at, stamp).Accepted(out var decision, out var refusal)
            ? await Carry(tx, order, step, decision, catalogue, stamp)
            : refusal;
    }

    /// <summary>Carries out a step that follows from something else: no user takes it, so no role is asked.</summary>
    public async Task<Result<Order>> Follow(Tx tx, Guid id, OrderStep step, Stamp stamp)
    {
        if (await Find(tx, id) is not { } order)
            return Refusal.NotFound("order");
        var catalogue = await catalogues.In(tx);
        return step.Decide(new OrderFacts(order, catalogue, stamp.Today), stamp).Accepted(out var decision, out var refusal)
            ? await Carry(tx, order, step, decision, catalogue, stamp)
            : refusal;
    }

    // The devices first: their lines follow them, so the order is read again before the step's own entry.
    private async Task<Result<Order>> Carry(
        Tx tx, Order order, OrderStep step, OrderDecision decision, Catalogue catalogue, Stamp stamp)
    {
        if (await Run(tx, order, decision.Tasks, catalogue, stamp) is { } refusal)
            return refusal;
        var moved = decision.Tasks.Count == 0 ? order : (await Find(tx, order.Id))!;
        var texts = await notes.Seal(tx, order.Citizen, step.Texts(), stamp);
        var after = decision.Finish(moved) with { Version = moved.Version + 1, Revision = moved.Revision + 1 };
        if (texts.TryGetValue(Amend.ContactField, out var contact))
            after = after with { Contact = contact };
        return await writes.Save(
            tx, new OrderChange(moved, after, step.StepRow().Kind), Evidence(step.Evidence(), texts), stamp) is { } stale
            ? stale
            : after;
    }

    private async Task<Refusal?> Run(Tx tx, Order order, IReadOnlyList<LineTask> tasks, Catalogue catalogue, Stamp stamp)
    {
        var refused = new List<(int Line, Refusal Why)>();
        foreach (var task in tasks)
            if (await Run(tx, order, task, catalogue, stamp) is { } why)
                refused.Add((task.Line, why));
        return refused switch
        {
            [] => null,
            [var only] when tasks.Count == 1 => only.Why,
            // What is wrong with the body itself is wrong for every line.
            [var first, ..] when refused.All(one => one.Why.Kind == RefusalKind.Invalid) => first.Why,
            _ => OrderRefusals.LinesRefused.With("lines", string.Join(", ", refused.Select(one => one.Line))) with
            {
                Fields = [.. refused.Select(one => new FieldError($"lines.{one.Line}", one.Why))],
            },
        };
    }

    private async Task<Refusal?> Run(Tx tx, Order order, LineTask task, Catalogue catalogue, Stamp stamp)
    {
        if (task.Task is { } step)
            return (await devices.Serve(tx, task.Device, step, catalogue, stamp)).Refused;
        if (await DeviceStore.Find(tx, task.Device) is not { } device)
            return Refusal.NotFound("device");
        if (task.Tie is { Direction: LineDirection.Home } tie && WhyNotFetch(device, order, tie) is { } refusal)
            return refusal;
        return device.OrderLine == task.Tie
            ? null
            : await devices.Change(tx, ServedLine.Tie(device, task.Tie, stamp, task.Replaces), stamp, null);
    }

    private static Refusal? WhyNotFetch(Device device, Order order, ServedLine tie) =>
        !device.IsInHome || device.Citizen != order.Citizen ? OrderRefusals.NotInHome
        : device.OrderLine is { Direction: LineDirection.Home } other && other != tie ? OrderRefusals.BeingFetched
        : null;

    public static async Task<Order?> Find(Query query, Guid id) =>
        await query.Find<string>("SELECT state FROM ssl_order WHERE id = @id", new { id }) is { } state ? OrderRow.Parse(state) : null;

    /// <summary>Every device that is reserved for a citizen, on its way or in the home.</summary>
    public static async Task<IReadOnlyList<Device>> HeldBy(Query query, Guid citizen) =>
        [.. (await query.List<string>("SELECT state FROM device WHERE citizen = @citizen ORDER BY id", new { citizen })).Select(DeviceRow.Parse)];

    private static string Evidence(object evidence, IReadOnlyDictionary<string, Guid> texts)
    {
        var whole = JsonSerializer.SerializeToNode(evidence, evidence.GetType(), Json.Options)!.AsObject();
        foreach (var (field, note) in texts)
            whole[field] = new JsonObject { ["note"] = note.ToString() };
        return whole.ToJsonString(Json.Options);
    }
}
