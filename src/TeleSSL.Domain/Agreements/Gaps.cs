namespace TeleSSL.Domain.Agreements;

/// <summary>Days on which an organisation that has had a service has no provider.</summary>
/// <param name="Organisation">Code of the municipality or hospital.</param>
/// <param name="Service">SPOC or SSL.</param>
/// <param name="Programme">For SSL.</param>
/// <param name="From">The first day without service.</param>
/// <param name="To">The first day with service again; null when none follows.</param>
public sealed record Gap(string Organisation, ServiceKind Service, string? Programme, DateOnly From, DateOnly? To);

/// <summary>Finds the gaps. They are allowed, but reported, so that no citizen is left without a provider unnoticed.</summary>
public static class Gaps
{
    /// <summary>Every gap that is open on or after <paramref name="since"/>.</summary>
    public static IEnumerable<Gap> In(IEnumerable<Agreement> agreements, DateOnly since) =>
        from a in agreements
        group a by (a.Organisation, a.Service, a.Programme) into line
        from gap in Between([.. line.OrderBy(a => a.From)])
        where gap.To is not { } to || since < to
        select gap;

    private static IEnumerable<Gap> Between(IReadOnlyList<Agreement> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            var next = i + 1 < line.Count ? line[i + 1].From : (DateOnly?)null;
            if (line[i].To is { } end && end != next)
                yield return new Gap(line[i].Organisation, line[i].Service, line[i].Programme, end, next);
        }
    }
}
