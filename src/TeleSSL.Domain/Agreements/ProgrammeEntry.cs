using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Agreements;

/// <summary>A programme as submitted by the programme office or an administrator.</summary>
/// <param name="Name">Its name.</param>
/// <param name="App">Code of the citizen app.</param>
/// <param name="Code">Its code.</param>
/// <param name="Minimums">The oldest app version allowed, by start day; at most one per day.</param>
/// <param name="Kit">What a citizen receives: known models, by code or device identifier, each once.</param>
public sealed record ProgrammeEntry(
    Label Name, Code App, Code? Code = null, IReadOnlyList<MinimumVersion>? Minimums = null, IReadOnlyList<KitPart>? Kit = null)
    : ICatalogueEntry<Programme>
{
    private const int MaxOfOneModel = 99;

    /// <summary>The programme, or <c>unknown-model</c> or <c>version-not-comparable</c>.</summary>
    public Result<Programme> Decide(Code code, Catalogue catalogue)
    {
        var minimums = Minimums ?? [];
        if (minimums.Any(minimum => minimum is null) || minimums.DistinctBy(minimum => minimum.From).Count() < minimums.Count)
            return Refusal.Invalid("minimums", AgreementProblems.Minimums);
        if (minimums.Any(minimum => !minimum.Version.CanBeCompared))
            return Refusal.Invalid("minimums", AgreementProblems.NotComparable);
        return DecideKit(catalogue).Then<Programme>(kit => new Programme(code.Value, Name.Value, App.Value)
        {
            Minimums = [.. minimums.OrderBy(minimum => minimum.From)],
            Kit = kit,
        });
    }

    private Result<IReadOnlyList<KitPart>> DecideKit(Catalogue catalogue)
    {
        var kit = new List<KitPart>();
        foreach (var part in Kit ?? [])
        {
            if (part is not { Quantity: >= 1 and <= MaxOfOneModel })
                return Refusal.Invalid("kit", FieldProblems.Between(1, MaxOfOneModel));
            if (catalogue.ModelBy(part.Model) is not { } model)
                return Refusal.Invalid("kit", UnknownProblems.Model);
            if (kit.Any(other => other.Model == model.Code))
                return Refusal.Invalid("kit", FieldProblems.Twice.With("value", model.Code));
            kit.Add(part with { Model = model.Code });
        }

        return kit;
    }
}
