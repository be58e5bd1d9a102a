using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Domain.Referrals;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Referrals;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>Whether an order of FUT became one of ours.</summary>
/// <param name="Order">Ours; null when it waits.</param>
/// <param name="Because">Why it waits.</param>
/// <param name="Municipality">Where the citizen lives; empty when that is not in the region.</param>
internal sealed record FutTaken(Order? Order, FutBecause? Because, string Municipality);

/// <summary>
/// Makes an order of FUT one of ours: the citizen is found or registered, the referral is found or made, the order opened.
/// </summary>
internal sealed class FutIntakes(
    FutInboxOptions options, CatalogueStore catalogues, KnownCitizens known, CitizenStore citizens, CitizenChanges changes,
    ReferralStore referrals, OrderStore orders, FutOrders futOrders, Notes notes)
{
    public async Task<Result<FutTaken>> Take(
        Tx tx, Guid id, FutReadOrder read, FutOrderSaid said, FutSurroundings around, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        var first = await FirstOf(tx, read.Order);
        var arrival = await Arrival(tx, read, said, around, first, catalogue);
        if (FutIntake.WhyWait(arrival, catalogue, stamp.Today) is { } because)
            return new FutTaken(null, because, arrival.Municipality ?? "");
        if (around.Person?.Registration(arrival.Municipality!, said.Protected) is not { } registration)
            return new FutTaken(null, FutBecause.CitizenUnusable, arrival.Municipality!);
        if (!(await citizens.KnownOrNew(tx, registration, stamp with { Organisation = arrival.Municipality! }))
            .Accepted(out var citizen, out var refusal))
            return refusal.Fields.Count > 0 ? new FutTaken(null, FutBecause.CitizenUnusable, arrival.Municipality!) : refusal;
        if (said.Protected && await changes.Protect(tx, citizen.Id, stamp with { Organisation = arrival.Municipality! }) is { } stale)
            return stale;
        return (await Open(tx, id, read.Order, arrival, citizen, first, catalogue, stamp))
            .Then<FutTaken>(order => new FutTaken(order, null, order.Municipality));
    }

    private async Task<FutArrival> Arrival(
        Tx tx, FutReadOrder read, FutOrderSaid said, FutSurroundings around, Order? first, Catalogue catalogue)
    {
        var citizen = await Known(tx, around.Person);
        var municipality = citizen?.Municipality ?? around.Person?.Municipality
            ?? FutPerson.Code(read.Order.Receiver?.Address?.MunicipalityCode);
        var programme = ProgrammeOf(around.Title, catalogue) ?? first?.Programme;
        return new FutArrival(
            said, municipality is not null && CitizenStore.IsMunicipality(catalogue, municipality) ? municipality : null, programme,
            around.Buyer is { } buyer && catalogue.Organisations.ContainsKey(buyer) ? buyer : null)
        {
            Seller = options.Unit,
            HasContract = around.HasContract,
            HasConsent = around.HasConsent,
            IsDead = around.Person?.IsDead is true || citizen is { Active: false },
            IsReferred = citizen is not null && programme is not null && await ReferralStore.OpenOf(tx, citizen.Id, programme) is not null,
        };
    }

    private async Task<Result<Order>> Open(
        Tx tx, Guid id, SslOrder read, FutArrival arrival, CitizenFacts citizen, Order? first, Catalogue catalogue, Stamp stamp)
    {
        var kind = arrival.Purpose!.Value;
        var brought = await Brought(tx, arrival, citizen, first);
        if (!UnitOf(kind, arrival, citizen, brought, catalogue, stamp).Accepted(out var unit, out var refusal)
            || !(await ReferralOf(tx, kind, read, arrival, citizen, first, stamp)).Accepted(out var referral, out refusal))
            return refusal;
        return await orders.Open(
            tx,
            new NewOrder(
                kind, citizen.Id, arrival.Programme!, citizen.Municipality, unit, OrderSource.Fut, FutIntake.Lines(arrival.Said, brought))
            {
                Id = id,
                Thread = first?.Thread,
                Referral = referral.Id,
                Priority = arrival.Said.Priority,
                WantedFrom = arrival.Said.From,
                WantedTo = arrival.Said.To,
                Contact = ContactOf(read) is { } contact ? await notes.Seal(tx, citizen.Id, contact.Value, stamp) : null,
            },
            stamp with { Organisation = unit });
    }

    /// <summary>What is fetched is its owner's, whatever is agreed today.</summary>
    private static Result<string> UnitOf(
        OrderKind kind, FutArrival arrival, CitizenFacts citizen, IReadOnlyList<Device> brought, Catalogue catalogue, Stamp stamp) =>
        kind == OrderKind.PickUp && brought.Count > 0
            ? brought[0].Unit
            : Serving.On(catalogue.Agreements, citizen.Municipality, ServiceKind.Ssl, arrival.Programme!, stamp.Today)
                .Then<string>(agreed => agreed.Unit);

    /// <summary>Its id: of a kit the open one or a new one, of anything else the one that the thread or the citizen has, if any.</summary>
    private async Task<Result<ReferralId>> ReferralOf(
        Tx tx, OrderKind kind, SslOrder read, FutArrival arrival, CitizenFacts citizen, Order? first, Stamp stamp)
    {
        if (kind != OrderKind.New)
            return new ReferralId(first?.Referral ?? (await ReferralStore.OpenOf(tx, citizen.Id, arrival.Programme!))?.Id);
        var referrer = arrival.Buyer is { } buyer ? new Code(buyer) : (Code?)null;
        var body = new ReferralByOrder
        {
            Programme = new Code(arrival.Programme!),
            Referrer = referrer,
            ConsentOn = stamp.Today,
            Priority = Enum.Parse<ReferralPriority>(arrival.Said.Priority.ToString()),
            WantedBy = arrival.Said.To,
            Contact = ContactOf(read),
            CarePlan = Text(read.CarePlanRef),
            DeliveryNote = Text(read.Receiver?.DeliveryNote),
            Note = LongText.Parse(read.Notes ?? "").Accepted(out var note, out _) ? note : null,
        };
        return (await referrals.OpenForOrder(tx, body, citizen, stamp with { Organisation = arrival.Buyer ?? citizen.Municipality }))
            .Then<ReferralId>(referral => new ReferralId(referral.Id));
    }

    /// <summary>The devices that the lines name, or else those that the thread brought, as far as they are in the home.</summary>
    private static async Task<IReadOnlyList<Device>> Brought(Tx tx, FutArrival arrival, CitizenFacts citizen, Order? first)
    {
        if (arrival.Purpose != OrderKind.PickUp)
            return [];
        var devices = await tx.List<string>("SELECT state FROM device WHERE citizen = @Id ORDER BY id", new { citizen.Id });
        var thread = first is null ? [] : await ThreadDevices(tx, first.Thread);
        var named = arrival.Said.Lines.Select(line => line.Device).OfType<Guid>().ToHashSet();
        return
        [
            .. devices.Select(DeviceRow.Parse).Where(device => device.IsInHome)
                .Where(device => named.Count > 0 ? named.Contains(device.Id) : thread.Contains(device.Id)),
        ];
    }

    private static async Task<HashSet<Guid>> ThreadDevices(Tx tx, Guid thread) =>
        [.. (await tx.List<string>("SELECT state FROM ssl_order WHERE thread = @thread", new { thread }))
            .Select(OrderRow.Parse).SelectMany(order => order.Lines).Where(line => line.IsOut).Select(line => line.Device).OfType<Guid>()];

    /// <summary>Our first order of FUT's thread.</summary>
    private async Task<Order?> FirstOf(Tx tx, SslOrder read)
    {
        if (read.ThreadId is null)
            return null;
        var state = await tx.Find<string>(
            """
            SELECT o.state FROM fut_order f JOIN ssl_order o ON o.id = f.order_id
            WHERE  f.thread_key = @key ORDER BY o.id LIMIT 1
            """,
            new { key = futOrders.HashOf(read.ThreadId) });
        return state is null ? null : OrderRow.Parse(state);
    }

    private async Task<CitizenFacts?> Known(Tx tx, FutPerson? person) =>
        person?.Cpr is { } number && Cpr.Parse(number).Accepted(out var cpr, out _) && await known.IdOf(tx, cpr) is { } id
            ? (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.id = @id", new { id }))!.Facts
            : null;

    private string? ProgrammeOf(string? title, Catalogue catalogue) => title is null ? null
        : options.Titles.TryGetValue(title.Trim(), out var code) && catalogue.Programmes.ContainsKey(code) ? code
        : catalogue.Programmes.Values.FirstOrDefault(programme =>
            string.Equals(programme.Name, title.Trim(), StringComparison.OrdinalIgnoreCase)
            || string.Equals(programme.Code, title.Trim(), StringComparison.OrdinalIgnoreCase))?.Code;

    private static FreeText? ContactOf(SslOrder order) => order.Receiver?.ContactPerson is { } person
        ? Text(string.Join(", ", new[] { person.Name, person.Relation, person.Phone }.Where(part => !string.IsNullOrWhiteSpace(part))))
        : null;

    // A text that may not be stored, such as one with a CPR number in it, is left at FUT.
    private static FreeText? Text(string? text) =>
        !string.IsNullOrWhiteSpace(text) && FreeText.Parse(text).Accepted(out var parsed, out _) ? parsed : null;

    private readonly record struct ReferralId(Guid? Id);
}
