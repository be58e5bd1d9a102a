using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>What became of an order that was read.</summary>
/// <param name="Outcome">For the counter.</param>
/// <param name="RefuseThere">FUT is to be told this reason.</param>
internal sealed record FutRead(string Outcome, OrderReason? RefuseThere = null);

/// <summary>Decides on an order that was read at FUT, in one transaction, and carries the decision out.</summary>
internal sealed class FutReadings(
    FutOrders orders, FutSaying saying, FutIntakes intakes, OrderStore store, CitizenChanges citizens, CatalogueStore catalogues)
{
    private const string Actor = "fut";

    /// <summary>Of what follows from FUT.</summary>
    public static Stamp Stamp(Clock clock) => new(clock.Now, clock.Now, Actor, Actor, clock.Today);

    private static readonly FutStatusMachine Machine = FutStatusMachine.BuiltIn;

    /// <summary>
    /// Carries out what follows. A refusal undoes all of it; with <paramref name="rule"/>, the code of that refusal, the same is left to a
    /// person instead.
    /// </summary>
    public async Task<Result<FutRead>> Decide(
        Tx tx, FutReadOrder read, bool isUs, FutSurroundings? around, string? rule, Stamp stamp)
    {
        var row = await orders.ByUrl(tx, read.Url);
        var lines = row is null ? [] : await FutOrders.Lines(tx, row.OrderId);
        var catalogue = await catalogues.In(tx);
        var said = await saying.Of(tx, read, isUs, lines, around?.Person?.Protected is true, catalogue);
        var held = row is null ? null : await Held(tx, row, lines);
        var next = new Work(tx, read, said, around, rule, stamp, catalogue, row, lines, held?.Ours);
        foreach (var step in FutReading.Of(held, said, Machine))
            if (await Do(next, step) is { } refusal)
                return refusal;
        if (next.State is { } state)
            await orders.Save(tx, state, next.Urls(), next.Lines(orders), next.Kind, stamp);
        return new FutRead(next.Outcome, next.RefuseThere);
    }

    /// <summary>FUT has not had the order for an hour.</summary>
    public async Task<Result<FutRead>> Gone(Tx tx, FutOrderRow row, bool mayCancel, Stamp stamp)
    {
        var held = await Held(tx, row, await FutOrders.Lines(tx, row.OrderId));
        foreach (var step in FutReading.Gone(held, mayCancel))
        {
            if (step is FutStep.CancelHere cancel && (await store.CancelAll(tx, [held.Ours!], cancel.Reason, stamp)) is { } refusal)
                return refusal;
            if (step is FutStep.Over)
                await Forget(tx, row, stamp);
            if (step is FutStep.Differ differ)
                await FutDifferences.Raise(tx, FutDifferences.Of(row.Said, differ.Kind, differ.What, stamp), stamp);
        }

        return new FutRead("gone");
    }

    private async Task<Refusal?> Do(Work at, FutStep step)
    {
        switch (step)
        {
            case FutStep.Drop drop:
                at.Drop(drop.Because);
                return null;
            case FutStep.Over:
                await Forget(at.Tx, at.Row!, at.Stamp);
                at.Drop("over");
                return null;
            case FutStep.Take:
                return await Take(at);
            case FutStep.Wait wait:
                return await Wait(at, wait.Because, MunicipalityOf(at));
            case FutStep.RefuseThere refuse:
                at.RefuseThere = refuse.Reason;
                return null;
            case FutStep.Protect:
                return await citizens.Protect(at.Tx, at.Ours!.Citizen, at.Stamp);
            case FutStep.Differ differ:
                return await Differ(at, differ.Kind, differ.What, differ.Line);
            case FutStep.Agrees agrees:
                await FutDifferences.Gone(at.Tx, at.Row!.OrderId, agrees.Kind, agrees.Line, at.Stamp);
                return null;
            default:
                return await Change(at, step);
        }
    }

    // What our rules do not allow is left to a person.
    private async Task<Refusal?> Change(Work at, FutStep step)
    {
        at.Outcome = "changed";
        var what = step switch
        {
            FutStep.CancelHere => "status",
            FutStep.ChangeDays => "days",
            _ => "lines",
        };
        if (at.Rule is not null)
            return await Differ(at, what == "status" ? FutDifferenceKind.StatusDiffers : FutDifferenceKind.OrderChanged, what, null);
        return step switch
        {
            FutStep.CancelHere cancel => await store.CancelAll(at.Tx, [at.Ours!], cancel.Reason, at.Stamp),
            FutStep.ChangeDays days => (await store.Follow(at.Tx, at.Ours!.Id, new Amend(days.From, days.To), at.Stamp)).Refused,
            FutStep.ChangeLines lines => (await store.Follow(
                at.Tx, at.Ours!.Id, new ChangeLines([.. lines.Added.Select(FutIntake.Line)], lines.Removed), at.Stamp)).Refused,
            _ => throw new InvalidOperationException($"{step.GetType().Name} changes nothing."),
        };
    }

    private async Task<Refusal?> Take(Work at)
    {
        if (at.Rule is not null || at.Around is null)
            return await Wait(at, FutBecause.RuleBroken, MunicipalityOf(at));
        if (!(await intakes.Take(at.Tx, at.Id, at.Read, at.Said, at.Around, at.Stamp)).Accepted(out var taken, out var refusal))
            return refusal;
        // Where the citizen lives is not always known; then a person looks.
        if (taken is { Because: FutBecause.OutsideAgreement, Municipality: not "" })
            at.RefuseThere = OrderReason.OutsideAgreement;
        if (taken.Order is not { } order)
            return await Wait(at, taken.Because!.Value, taken.Municipality);
        if (at.Row is not null)
            await FutDifferences.Gone(at.Tx, at.Id, FutDifferenceKind.MissingHere, null, at.Stamp);
        at.Become(order);
        return null;
    }

    private static async Task<Refusal?> Wait(Work at, FutBecause because, string municipality)
    {
        var unit = UnitFor(at.Catalogue, municipality, at.Stamp.Today);
        var isNews = at.Wait(because, municipality, unit);
        if (isNews)
            await FutDifferences.Gone(at.Tx, at.Id, FutDifferenceKind.MissingHere, null, at.Stamp);
        var found = FutDifferences.Of(at.State!, FutDifferenceKind.MissingHere, "order", at.Stamp);
        await FutDifferences.Raise(at.Tx, found with { Because = because, Theirs = at.Said.Status }, at.Stamp);
        return null;
    }

    private static async Task<Refusal?> Differ(Work at, FutDifferenceKind kind, string what, int? line)
    {
        at.Outcome = "differs";
        if (at.State is not { } state)
            return null;
        var found = FutDifferences.Of(state, kind, what, at.Stamp, line);
        await FutDifferences.Raise(at.Tx, found with { Theirs = at.Said.Status, Ours = at.Ours?.State.Kebab() }, at.Stamp);
        return null;
    }

    private static async Task Forget(Tx tx, FutOrderRow row, Stamp stamp)
    {
        await FutDifferences.Gone(tx, row.OrderId, null, null, stamp);
        await FutOrders.Forget(tx, row, stamp);
    }

    private static string MunicipalityOf(Work at) =>
        (at.Around?.Person?.Municipality ?? FutPerson.Code(at.Read.Order.Receiver?.Address?.MunicipalityCode)) is { } code
        && CitizenStore.IsMunicipality(at.Catalogue, code) ? code : "";

    /// <summary>Who looks at an order whose programme is not known: a unit that serves the municipality.</summary>
    private static string UnitFor(Catalogue catalogue, string municipality, DateOnly today) =>
        catalogue.Agreements.FirstOrDefault(agreement =>
            agreement.Organisation == municipality && agreement.Service == ServiceKind.Ssl && agreement.HoldsOn(today))?.Unit ?? "";

    private static async Task<FutOrderHeld> Held(Tx tx, FutOrderRow row, IReadOnlyList<FutLineRow> lines) => new(
        row.Said.Standing, row.Said.Status, row.Said.Receiver,
        [.. lines.Select(line => new FutLineHeld(line.Line, line.UrlKey, line.Status))])
    {
        From = row.Said.From,
        To = row.Said.To,
        Protected = row.Said.Protected,
        Refusal = row.Said.Refusal,
        Ours = row.Said.Standing == FutStanding.Taken ? await OrderStore.Find(tx, row.OrderId) : null,
    };
}
