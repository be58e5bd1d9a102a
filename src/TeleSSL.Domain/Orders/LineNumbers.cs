namespace TeleSSL.Domain.Orders;

/// <summary>Lines that a step names by number.</summary>
internal static class LineNumbers
{
    /// <summary>An empty list, one number twice, or more than an order can have.</summary>
    public static Refusal? Unusable(IReadOnlyList<int>? numbers)
    {
        if (numbers is null)
            return null;
        if (numbers.Count is 0 or > NewOrder.MaxLines)
            return Refusal.Invalid("lines", FieldProblems.Between(1, NewOrder.MaxLines));
        return numbers.GroupBy(number => number).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? Refusal.Invalid("lines", FieldProblems.Twice.With("value", twice.Key))
            : null;
    }

    /// <summary>The named lines, all of which must be possible; those by default when none is named.</summary>
    public static Result<IReadOnlyList<OrderLine>> Of(
        Order order, IReadOnlyList<int>? numbers, Func<OrderLine, bool> byDefault, Func<OrderLine, bool> possible, string wanted)
    {
        if (numbers is null)
            return order.Lines.Where(byDefault).ToArray();
        if (numbers.Any(number => order.Line(number) is null))
            return Refusal.Invalid("lines", OrderProblems.Line);
        var lines = numbers.Select(number => order.Line(number)!).ToArray();
        return lines.FirstOrDefault(line => !possible(line)) is { } wrong
            ? OrderRefusals.LineNotIn.With("line", wrong.Number).With("state", wrong.State.Kebab()).With("wanted", wanted)
            : lines;
    }
}
