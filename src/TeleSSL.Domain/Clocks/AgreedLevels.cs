using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Clocks;

/// <summary>A unit's service levels for one municipality: the unit's own levels, overridden by their agreement.</summary>
public static class AgreedLevels
{
    /// <summary>
    /// The unit's levels, in which each day's <see cref="ServiceLevel.OutsideHours"/> comes from the municipality's SPOC agreement
    /// on that day; without an agreement the unit's own value applies.
    /// </summary>
    /// <param name="municipality">Its code.</param>
    /// <param name="ofUnit">The unit's own service levels.</param>
    /// <param name="agreements">All known agreements.</param>
    public static ServiceLevels For(string municipality, ServiceLevels ofUnit, IEnumerable<Agreement> agreements)
    {
        var own = agreements.Where(one => one.Organisation == municipality && one.Service == ServiceKind.Spoc).ToArray();
        var days = own.SelectMany(one => new[] { one.From, one.To }).OfType<DateOnly>()
            .Concat(ofUnit.Changes()).Append(DateOnly.MinValue).Distinct().Order().ToArray();
        return ofUnit with
        {
            Levels = [.. days.Select((from, i) => Level(from, i + 1 < days.Length ? days[i + 1] : null))],
        };

        ServiceLevel Level(DateOnly from, DateOnly? to)
        {
            var level = ofUnit.On(from) with { From = from, To = to };
            return Serving.On(own, municipality, ServiceKind.Spoc, null, from).Accepted(out var agreement, out _)
                ? level with { OutsideHours = agreement.ClockOutsideHours ? OutsideHours.Counts : OutsideHours.OnOpening }
                : level;
        }
    }
}
