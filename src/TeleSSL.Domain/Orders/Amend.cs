using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders;

/// <summary>What is wanted changes: the days, or whom to reach.</summary>
/// <param name="From">The first day that it is wanted.</param>
/// <param name="To">The last day that it is wanted.</param>
/// <param name="Contact">Whom to reach, and how. Sealed.</param>
public sealed record Amend(DateOnly? From = null, DateOnly? To = null, FreeText? Contact = null) : OrderStep
{
    /// <summary>The field that is sealed.</summary>
    public const string ContactField = "contact";

    /// <summary>Any state that is not final; a municipality before the dispatch.</summary>
    public static readonly OrderStepRow Step = new("amend", "order.amended", OrderStates.Open, Role.Logistics, Role.Municipality)
    {
        Guard = at => at.ByMunicipality && at.Order.Lines.Any(line => line.IsOnTheVan) ? OrderRefusals.Dispatched : null,
    };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    public override Refusal? Unusable() =>
        From is null && To is null && Contact is null ? Refusal.Invalid("body", FieldProblems.NothingToChange) : null;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [(ContactField, Contact)];

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp)
    {
        var (from, to) = (From ?? at.Order.WantedFrom, To ?? at.Order.WantedTo);
        return to < from
            ? Refusal.Invalid("from", FieldProblems.NotBefore.With("other", "to"))
            : OrderDecision.Of(order => order with { WantedFrom = from, WantedTo = to });
    }
}
