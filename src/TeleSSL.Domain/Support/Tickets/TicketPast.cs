namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A ticket's journal, and the journals of those merged into it, each in order of version.</summary>
/// <param name="Own">Its own.</param>
/// <param name="Merged">The others, by ticket.</param>
public sealed record TicketPast(IReadOnlyList<TicketMoment> Own, IReadOnlyDictionary<Guid, IReadOnlyList<TicketMoment>> Merged)
{
    /// <summary>The journals of the devices it is or was about, for the causes of missed clocks; empty when they were not read.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyList<DeviceMoment>> Devices { get; init; } =
        new Dictionary<Guid, IReadOnlyList<DeviceMoment>>();

    /// <summary>The past of a ticket that none was merged into.</summary>
    public static TicketPast Alone(IReadOnlyList<TicketMoment> own) => new(own, new Dictionary<Guid, IReadOnlyList<TicketMoment>>());

    /// <summary>One entry more.</summary>
    public TicketPast And(TicketMoment moment) => this with { Own = [.. Own, moment] };

    /// <summary>The lives of the merged tickets: each its own until it was merged, and this ticket's from then on.</summary>
    internal IEnumerable<MergedLife> Lives() =>
        from merged in Own.Count == 0 ? [] : Own[^1].After.MergedFrom
        where Merged.ContainsKey(merged)
        select new MergedLife(Own.First(moment => moment.After.MergedFrom.Contains(merged)).At, Life(merged));

    private IReadOnlyList<TicketMoment> Life(Guid ticket)
    {
        var own = Merged[ticket].TakeWhile(moment => moment.After.MergedInto is null).ToArray();
        var into = Merged[ticket].Skip(own.Length).FirstOrDefault()?.After.MergedInto;
        var rest = into is { } next && next != Own[0].After.Id && Merged.ContainsKey(next) ? Life(next) : Own;
        return [.. own, .. rest.SkipWhile(moment => !moment.After.MergedFrom.Contains(ticket))];
    }
}

/// <summary>A merged ticket's life as if it had gone on.</summary>
/// <param name="MergedAt">When it became part of the ticket that is read.</param>
/// <param name="Journal">Its journal, and from the merge on that of the ticket it lives on in.</param>
internal sealed record MergedLife(DateTimeOffset MergedAt, IReadOnlyList<TicketMoment> Journal);
