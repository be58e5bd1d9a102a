using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Clocks;

/// <summary>What a unit promises one municipality: its own levels, with what the two have agreed in place of them.</summary>
public static class AgreedLevels
{
    /// <summary>
    /// The unit's levels, where each day's <see cref="ServiceLevel.OutsideHours"/> is that of the municipality's SPOC agreement of
    /// the day; a day without an agreement has the unit's own.
    /// </summary>
    /// <param name="municipality">Its code.</param>
    /// <param name="ofUnit">What the unit promises anybody.</param>
    /// <param name="agreements">All that are known.</param>
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
