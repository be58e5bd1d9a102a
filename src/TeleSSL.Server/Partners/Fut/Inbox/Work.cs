using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>One order that was read: what the decision works on, and what is to be written of it.</summary>
internal sealed class Work
{
    private readonly IReadOnlyList<FutLineRow> held;

    public Work(
        Tx tx, FutReadOrder read, FutOrderSaid said, FutSurroundings? around, string? rule, Stamp stamp, Catalogue catalogue,
        FutOrderRow? row, IReadOnlyList<FutLineRow> lines, Order? ours)
    {
        (Tx, Read, Said, Around, Rule, Stamp, Catalogue) = (tx, read, said, around, rule, stamp, catalogue);
        (Row, Ours, held) = (row, ours, lines);
        Id = row?.OrderId ?? Guid.CreateVersion7(stamp.At);
        if (row is null)
            return;
        var before = row.Said;
        State = before with
        {
            Status = said.Status,
            Citizen = ours?.Citizen ?? before.Citizen,
            From = said.From,
            To = said.To,
            Receiver = said.Receiver,
            Protected = before.Protected || said.Protected,
            ReadAt = stamp.At,
        };
        Kind = before.Status == said.Status ? null : "changed";
    }

    public Tx Tx { get; }

    public FutReadOrder Read { get; }

    public FutOrderSaid Said { get; }

    public FutSurroundings? Around { get; }

    /// <summary>The code of the rule that did not allow it the first time.</summary>
    public string? Rule { get; }

    public Stamp Stamp { get; }

    public Catalogue Catalogue { get; }

    public FutOrderRow? Row { get; }

    public Order? Ours { get; private set; }

    /// <summary>Of our order, also before there is one.</summary>
    public Guid Id { get; }

    /// <summary>What is to be written; null for nothing.</summary>
    public FutOrderState? State { get; private set; }

    /// <summary>What the journal says of it; null for nothing.</summary>
    public string? Kind { get; private set; }

    public string Outcome { get; set; } = "read";

    public OrderReason? RefuseThere { get; set; }

    public void Drop(string because) => (State, Outcome) = (null, because);

    public void Become(Order order)
    {
        Ours = order;
        State = New(FutStanding.Taken, order.Municipality, order.Unit) with { Citizen = order.Citizen };
        (Kind, Outcome) = ("taken", "taken");
    }

    /// <summary>True when it waits for this reason from now on.</summary>
    public bool Wait(FutBecause because, string municipality, string unit)
    {
        var isNews = Row?.Said is not { Standing: FutStanding.Waiting } before || before.Because != because;
        State = New(FutStanding.Waiting, municipality, unit) with
        {
            Because = because,
            Rule = because == FutBecause.RuleBroken ? Rule : null,
        };
        (Kind, Outcome) = (isNews ? "waits" : null, "waiting");
        return isNews;
    }

    public FutUrls Urls()
    {
        var order = Read.Order;
        return new FutUrls(
            Read.Url, order.Receiver?.Patient, order.CarePlanRef, order.Buyer, order.ThreadId,
            Numbered().ToDictionary(pair => pair.Number, pair => Read.Lines[pair.Index].Id));
    }

    public IReadOnlyList<FutLineRow> Lines(FutOrders orders) =>
    [
        .. from pair in Numbered()
           let line = Said.Lines[pair.Index]
           orderby pair.Number
           select new FutLineRow
           {
               OrderId = Id,
               Line = pair.Number,
               UrlKey = line.Key,
               Kind = FutLineRow.Letter(line.Kind),
               Item = Read.Lines[pair.Index].Item,
               Status = line.Status,
           },
    ];

    // A line keeps the number that it has; a new one gets the next after all of ours.
    private IEnumerable<(int Index, int Number)> Numbered()
    {
        var last = held.Select(line => line.Line).Concat(Row is null || Ours is null ? [] : Ours.Lines.Select(line => line.Number))
            .DefaultIfEmpty(0).Max();
        foreach (var (index, line) in Said.Lines.Index())
            yield return (index, held.FirstOrDefault(known => known.UrlKey == line.Key)?.Line ?? ++last);
    }

    private FutOrderState New(FutStanding standing, string municipality, string unit) => new()
    {
        Order = Id,
        Version = Row?.Version ?? 0,
        Standing = standing,
        Status = Said.Status,
        Municipality = municipality,
        Unit = unit,
        From = Said.From,
        To = Said.To,
        Receiver = Said.Receiver,
        Protected = Said.Protected,
        ReadAt = Stamp.At,
    };
}
