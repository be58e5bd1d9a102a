namespace TeleSSL.Domain.Agreements;

/// <summary>Days on which an organisation has no provider of a service.</summary>
/// <param name="Organisation">Code of the municipality or hospital.</param>
/// <param name="Service">SPOC or SSL.</param>
/// <param name="Programme">For SSL.</param>
/// <param name="From">The first day without service; null when it never had the service before.</param>
/// <param name="To">The first day with service again; null when none follows.</param>
public sealed record Gap(string Organisation, ServiceKind Service, string? Programme, DateOnly? From, DateOnly? To);

/// <summary>Finds the gaps. They are allowed, but reported, so that no citizen is left without a provider unnoticed.</summary>
public static class Gaps
{
    /// <summary>
    /// Every gap that is open on or after <paramref name="since"/>, and that of each municipality that never had a desk, or a unit for a
    /// programme. A hospital needs none.
    /// </summary>
    public static IEnumerable<Gap> In(Catalogue catalogue, DateOnly since)
    {
        var starts = catalogue.Agreements.GroupBy(Line).ToDictionary(line => line.Key, line => line.Min(agreement => agreement.From));
        var never =
            from line in Needed(catalogue)
            let first = starts.TryGetValue(line, out var start) ? start : (DateOnly?)null
            where !(first <= since)
            select new Gap(line.Organisation, line.Service, line.Programme, null, first);
        return never.Concat(In(catalogue.Agreements, since));
    }

    /// <summary>Every gap that is open on or after <paramref name="since"/>, of those who have had the service.</summary>
    public static IEnumerable<Gap> In(IEnumerable<Agreement> agreements, DateOnly since) =>
        from agreement in agreements
        group agreement by Line(agreement) into line
        from gap in Between([.. line.OrderBy(one => one.From)])
        where gap.To is not { } to || since < to
        select gap;

    private static IEnumerable<(string Organisation, ServiceKind Service, string? Programme)> Needed(Catalogue catalogue) =>
        from municipality in catalogue.Organisations.Values
        where municipality.Kind == OrganisationKind.Municipality
        from line in catalogue.Programmes.Keys.Select(code => (ServiceKind.Ssl, (string?)code)).Prepend((ServiceKind.Spoc, null))
        select (municipality.Code, line.Item1, line.Item2);

    private static (string Organisation, ServiceKind Service, string? Programme) Line(Agreement agreement) =>
        (agreement.Organisation, agreement.Service, agreement.Programme);

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
