namespace TeleSSL.Domain.Orders;

/// <summary>The citizen asked for a later day: the days before it do not count. A new day replaces the one before.</summary>
/// <param name="Until">The first day that counts again, Europe/Copenhagen: later than today, at most a year.</param>
public sealed record Postpone(DateOnly Until) : OrderStep
{
    private const int MaxDays = 366;

    /// <summary>An accepted order that is not final.</summary>
    public static readonly OrderStepRow Step = new("postpone", "order.postponed", OrderStates.Underway, Role.Logistics);

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp)
    {
        if (Until <= stamp.Today)
            return Refusal.Invalid("until", OrderProblems.NotLater);
        return Until.DayNumber - stamp.Today.DayNumber > MaxDays
            ? Refusal.Invalid("until", OrderProblems.TooFarAhead.With("max", MaxDays))
            : OrderDecision.Of(order => order.PostponedTo(Until, stamp));
    }
}
