using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Agreements;

/// <summary>A programme as submitted by the programme office or an administrator.</summary>
/// <param name="Name">Its name.</param>
/// <param name="App">Code of the citizen app.</param>
/// <param name="Code">Its code.</param>
/// <param name="Minimums">The oldest app version allowed, by start day; at most one per day.</param>
/// <param name="Kit">What a citizen receives: parts, each once.</param>
/// <param name="LocalKits">The kits of municipalities where it differs; each municipality once.</param>
/// <param name="Criteria">What a referral must meet, each once.</param>
/// <param name="Evaluations">How often participation is evaluated again; 6 and 12 months when left out.</param>
public sealed record ProgrammeEntry(
    Label Name,
    Code App,
    Code? Code = null,
    IReadOnlyList<MinimumVersion>? Minimums = null,
    IReadOnlyList<KitPartEntry>? Kit = null,
    IReadOnlyList<LocalKitEntry>? LocalKits = null,
    IReadOnlyList<Criterion>? Criteria = null,
    EvaluationIntervals? Evaluations = null)
    : ICatalogueEntry<Programme>
{
    private const int MostMonths = 60;

    /// <summary>The programme, or <c>unknown-model</c>, <c>unknown-municipality</c> or <c>version-not-comparable</c>.</summary>
    public Result<Programme> Decide(Code code, Catalogue catalogue) =>
        (WhyNotMinimums() ?? WhyNotCriteria() ?? WhyNotEvaluations()) is { } refusal
            ? refusal
            : KitPartEntry.DecideKit(Kit, "kit", catalogue).Then(kit =>
                LocalKitEntry.DecideAll(LocalKits, catalogue).Then<Programme>(local => new Programme(code.Value, Name.Value, App.Value)
                {
                    Minimums = [.. (Minimums ?? []).OrderBy(minimum => minimum.From)],
                    Kit = kit,
                    LocalKits = local,
                    Criteria = Criteria ?? [],
                    Evaluations = Evaluations ?? new(),
                }));

    private Refusal? WhyNotMinimums()
    {
        var minimums = Minimums ?? [];
        if (minimums.Any(minimum => minimum is null) || minimums.DistinctBy(minimum => minimum.From).Count() < minimums.Count)
            return Refusal.Invalid("minimums", AgreementProblems.Minimums);
        return minimums.Any(minimum => !minimum.Version.CanBeCompared)
            ? Refusal.Invalid("minimums", AgreementProblems.NotComparable)
            : null;
    }

    private Refusal? WhyNotCriteria()
    {
        foreach (var criterion in Criteria ?? [])
        {
            if (criterion is null)
                return Refusal.Invalid("criteria", FieldProblems.Required);
            if (criterion.Max < criterion.Min)
                return Refusal.Invalid("criteria", AgreementProblems.CriterionRange);
            if (Criteria!.Count(other => other?.Code == criterion.Code) > 1)
                return Refusal.Invalid("criteria", FieldProblems.Twice.With("value", criterion.Code.Value));
        }

        return null;
    }

    private Refusal? WhyNotEvaluations() =>
        Evaluations is null or { Monitoring: >= 1 and <= MostMonths, Practice: >= 1 and <= MostMonths }
            ? null
            : Refusal.Invalid("evaluations", FieldProblems.Between(1, MostMonths));
}
