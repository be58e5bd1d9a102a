namespace TeleSSL.Domain.Partners.Fut;

/// <summary>A line as far as its order's status depends on it.</summary>
/// <param name="Status">FUT's word.</param>
/// <param name="Kind">Which way it goes.</param>
public readonly record struct FutLineState(string Status, FutLineKind Kind);

/// <summary>What may become of FUT's orders and lines, by a table. A word that the table does not have is never changed.</summary>
public sealed class FutStatusMachine
{
    private readonly Dictionary<string, FutOrderStatus> orders;
    private readonly Dictionary<string, FutLineStatus> lines;

    /// <summary>A machine of a table; <see cref="ArgumentException"/> when a word is missing or occurs twice.</summary>
    public FutStatusMachine(FutStatusTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        orders = table.Order.ToDictionary(status => status.Wire);
        lines = table.Line.ToDictionary(status => status.Wire);
        if (table.Order.SelectMany(status => status.From).Any(word => !orders.ContainsKey(word)))
            throw new ArgumentException("An order status follows one that the table does not have.", nameof(table));
        if (table.Line.SelectMany(status => status.To).Any(word => !lines.ContainsKey(word)))
            throw new ArgumentException("A line status is followed by one that the table does not have.", nameof(table));
    }

    /// <summary>The machine of the table that is built in.</summary>
    public static FutStatusMachine BuiltIn { get; } = new(FutStatusTable.BuiltIn);

    /// <summary>The table.</summary>
    public FutStatusTable Table { get; }

    /// <summary>The row of an order's word; null when it is unknown.</summary>
    public FutOrderStatus? Order(string wire) => orders.GetValueOrDefault(wire);

    /// <summary>The row of a line's word; null when it is unknown.</summary>
    public FutLineStatus? Line(string wire) => lines.GetValueOrDefault(wire);

    /// <summary>Whether a party may set an order to a status. A repeat of the same status is no change.</summary>
    public bool OrderMay(string from, string to, FutParty by) =>
        Order(from) is not null && Order(to) is { } next && next.From.Contains(from) && next.SetBy.Contains(by);

    /// <summary>Whether a party may set a line to a status.</summary>
    public bool LineMay(string from, string to, FutLineKind kind, FutParty by) =>
        After(from, kind).Contains(to) && lines[to].SetBy.Contains(by);

    /// <summary>Whether nothing can follow a line's status; false for an unknown word.</summary>
    public bool LineIsClosed(string status) => Line(status) is { To.Count: 0 };

    /// <summary>
    /// The statuses that the seller sends one by one to bring an order from one to another, the last included. Null when there is no way.
    /// </summary>
    public IReadOnlyList<string>? OrderSteps(string from, string to) => Steps(
        from, to, at => Table.Order.Where(next => next.From.Contains(at) && next.SetBy.Contains(FutParty.Seller)).Select(next => next.Wire));

    /// <summary>
    /// The statuses that the seller sends one by one to bring a line from one to another, the last included. Null when there is no way.
    /// </summary>
    public IReadOnlyList<string>? LineSteps(string from, string to, FutLineKind kind) => Steps(
        from, to, at => After(at, kind).Where(next => lines[next].SetBy.Contains(FutParty.Seller)));

    /// <summary>The text of a line's trace line, in Danish; null for none.</summary>
    public string? TraceText(string status, FutLineKind kind) => Line(status) is { } row
        ? row.TraceText.GetValueOrDefault(Word(kind)) ?? row.TraceText.GetValueOrDefault("*")
        : null;

    private IEnumerable<string> After(string from, FutLineKind kind)
    {
        if (Line(from) is not { } row)
            return [];
        var next = row.ToByKind?.GetValueOrDefault(kind) ?? row.To;
        return next.Where(word => lines[word].Kinds.Contains(kind));
    }

    private static string Word(FutLineKind kind) => kind switch
    {
        FutLineKind.Device => "device",
        FutLineKind.Return => "return",
        _ => "service",
    };

    /// <summary>The shortest way; the first of several by the table's order.</summary>
    private static List<string>? Steps(string from, string to, Func<string, IEnumerable<string>> after)
    {
        var cameFrom = new Dictionary<string, string> { [from] = from };
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var at))
        {
            if (at == to)
                return Path(cameFrom, from, to);
            foreach (var next in after(at).Where(next => cameFrom.TryAdd(next, at)))
                open.Enqueue(next);
        }
        return null;
    }

    private static List<string> Path(Dictionary<string, string> cameFrom, string from, string to)
    {
        var path = new List<string>();
        for (var at = to; at != from; at = cameFrom[at])
            path.Insert(0, at);
        return path;
    }
}
