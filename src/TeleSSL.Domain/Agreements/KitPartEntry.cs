using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Agreements;

/// <summary>A part of a kit as submitted. Model and quantity alone are a required part named after its model.</summary>
/// <param name="Model">The preferred model, by code or device identifier.</param>
/// <param name="Quantity">How many, 1-99.</param>
/// <param name="Part">Its code, once in a kit; the model's code when left out.</param>
/// <param name="Name">What people call it; the model's name when left out.</param>
/// <param name="Alternatives">Other models that will do, by code or device identifier, the better first.</param>
/// <param name="Need"><c>required</c> when left out.</param>
/// <param name="Shareable">A citizen who has one for another programme needs no second.</param>
public sealed record KitPartEntry(
    string Model,
    int Quantity,
    Code? Part = null,
    Label? Name = null,
    IReadOnlyList<string>? Alternatives = null,
    KitNeed Need = KitNeed.Required,
    bool Shareable = false)
{
    private const int Most = 99;

    /// <summary>The parts of a kit; a part and a model are in it once.</summary>
    internal static Result<IReadOnlyList<KitPart>> DecideKit(IReadOnlyList<KitPartEntry>? entries, string field, Catalogue catalogue)
    {
        var kit = new List<KitPart>();
        foreach (var entry in entries ?? [])
        {
            if (entry is not { Quantity: >= 1 and <= Most })
                return Refusal.Invalid(field, FieldProblems.Between(1, Most));
            if (!entry.Decide(field, catalogue).Accepted(out var part, out var refusal))
                return refusal;
            kit.Add(part);
        }

        return (Again(kit.Select(part => part.Part)) ?? Again(kit.SelectMany(part => part.Models()))) is { } twice
            ? Refusal.Invalid(field, FieldProblems.Twice.With("value", twice))
            : kit;
    }

    private static string? Again(IEnumerable<string> codes) => codes.GroupBy(code => code).FirstOrDefault(same => same.Count() > 1)?.Key;

    private Result<KitPart> Decide(string field, Catalogue catalogue)
    {
        var models = (Alternatives ?? []).Prepend(Model).Select(one => one is null ? null : catalogue.ModelBy(one)?.Code).ToArray();
        if (models.Contains(null))
            return Refusal.Invalid(field, UnknownProblems.Model);
        return new KitPart(models[0]!, Quantity)
        {
            Part = Part?.Value ?? models[0]!,
            Name = Name?.Value ?? catalogue.Models[models[0]!].Name,
            Alternatives = [.. models.Skip(1).Select(model => model!)],
            Need = Need,
            Shareable = Shareable,
        };
    }
}

/// <summary>The kit of municipalities where it differs, as submitted.</summary>
/// <param name="Municipalities">Codes of known municipalities, at least one.</param>
/// <param name="Kit">What their citizens receive instead of the programme's own kit.</param>
public sealed record LocalKitEntry(IReadOnlyList<Code> Municipalities, IReadOnlyList<KitPartEntry> Kit)
{
    /// <summary>The local kits; a municipality is in one.</summary>
    internal static Result<IReadOnlyList<LocalKit>> DecideAll(IReadOnlyList<LocalKitEntry>? entries, Catalogue catalogue)
    {
        var kits = new List<LocalKit>();
        foreach (var entry in entries ?? [])
        {
            if (entry is not { Municipalities.Count: > 0 })
                return Refusal.Invalid("localKits", FieldProblems.Required);
            if (entry.Municipalities.Any(one => catalogue.Organisations.GetValueOrDefault(one.Value)?.Kind != OrganisationKind.Municipality))
                return Refusal.Invalid("localKits", UnknownProblems.Municipality);
            if (!KitPartEntry.DecideKit(entry.Kit, "localKits", catalogue).Accepted(out var kit, out var refusal))
                return refusal;
            kits.Add(new LocalKit([.. entry.Municipalities.Select(one => one.Value)], kit));
        }

        var twice = kits.SelectMany(kit => kit.Municipalities).GroupBy(one => one).FirstOrDefault(same => same.Count() > 1)?.Key;
        return twice is null ? kits : Refusal.Invalid("localKits", FieldProblems.Twice.With("value", twice));
    }
}
