namespace TeleSSL.Domain.Agreements;

/// <summary>Many agreements that an administrator wants to add at once: all or none.</summary>
/// <param name="Agreements">1 to 500.</param>
public sealed record AgreementBatch(IReadOnlyList<NewAgreement> Agreements)
{
    /// <summary>The maximum number in one call: 22 municipalities with a desk and some twenty programmes.</summary>
    public const int Max = 500;

    /// <summary>What is invalid regardless of the rows' content, or null.</summary>
    public Refusal? Unusable() =>
        Agreements.Count is 0 or > Max ? Refusal.Invalid("agreements", FieldProblems.Between(1, Max)) : null;

    /// <summary>
    /// Each row's agreement, or why it cannot be added: as for a single one, or <c>agreements-overlap-in-batch</c>. Pure.
    /// </summary>
    /// <param name="catalogue">Organisations, programmes and all agreements.</param>
    /// <param name="id">Makes the id of a row.</param>
    public IReadOnlyList<Result<Agreement>> Decide(Catalogue catalogue, Func<Guid> id)
    {
        var before = new Dictionary<(string, ServiceKind, string?), List<(int Row, Agreement Agreement)>>();
        return [.. Agreements.Select((wished, i) =>
            wished.Decide(catalogue, id()).Then<Agreement>(agreement => WithoutOverlap(agreement, i + 1, before)))];
    }

    private static Result<Agreement> WithoutOverlap(
        Agreement agreement, int row, Dictionary<(string, ServiceKind, string?), List<(int Row, Agreement Agreement)>> before)
    {
        var key = (agreement.Organisation, agreement.Service, agreement.Programme);
        if (!before.TryGetValue(key, out var line))
            before[key] = line = [];
        foreach (var (other, earlier) in line)
            if (earlier.Overlaps(agreement))
                return AgreementRefusals.OverlapInBatch
                    .With("other", other).With("organisation", agreement.Organisation).With("unit", earlier.Unit);
        line.Add((row, agreement));
        return agreement;
    }
}
