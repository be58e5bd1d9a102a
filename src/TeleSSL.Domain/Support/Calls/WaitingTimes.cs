namespace TeleSSL.Domain.Support.Calls;

/// <summary>How many callers waited so long for an answer.</summary>
/// <param name="Seconds">The whole seconds.</param>
/// <param name="Calls">How many.</param>
public readonly record struct Waiting(long Seconds, long Calls);

/// <summary>The spread of waiting times, from how many calls had each. Pure.</summary>
public static class WaitingTimes
{
    /// <summary>The seconds that half of the callers waited at most: the lower of two in the middle. Null when there are none.</summary>
    public static long? Median(IEnumerable<Waiting> waits)
    {
        var inOrder = waits.Where(wait => wait.Calls > 0).OrderBy(wait => wait.Seconds).ToArray();
        var half = (inOrder.Sum(wait => wait.Calls) + 1) / 2;
        foreach (var wait in inOrder)
            if ((half -= wait.Calls) <= 0)
                return wait.Seconds;
        return null;
    }

    /// <summary>The longest wait in seconds; null when there is none.</summary>
    public static long? Longest(IEnumerable<Waiting> waits) =>
        waits.Where(wait => wait.Calls > 0).Select(wait => (long?)wait.Seconds).Max();
}
