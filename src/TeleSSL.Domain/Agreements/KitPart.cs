namespace TeleSSL.Domain.Agreements;

/// <summary>Whether a citizen always receives a part.</summary>
public enum KitNeed
{
    /// <summary>Part of every kit.</summary>
    Required,

    /// <summary>Only when it is asked for.</summary>
    Optional,
}

/// <summary>A part of a programme's kit, such as the scale.</summary>
/// <param name="Model">Code of the preferred model.</param>
/// <param name="Quantity">How many, 1 or more.</param>
public sealed record KitPart(string Model, int Quantity)
{
    /// <summary>Its code, once in a kit; the preferred model's where none was given.</summary>
    public string Part { get; init; } = Model;

    /// <summary>What people call it; null in kits from before parts had names.</summary>
    public string? Name { get; init; }

    /// <summary>Codes of the other models that will do, the better first.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Whether a citizen always receives it.</summary>
    public KitNeed Need { get; init; }

    /// <summary>A citizen who has one for another programme needs no second.</summary>
    public bool Shareable { get; init; }

    /// <summary>Codes of all models that will do, the preferred first.</summary>
    public IEnumerable<string> Models() => Alternatives.Prepend(Model);

    /// <summary>True when a device of this model will do.</summary>
    public bool Accepts(string model) => Models().Contains(model);
}

/// <summary>The kit of municipalities where it differs from the programme's own.</summary>
/// <param name="Municipalities">Municipality codes.</param>
/// <param name="Kit">What their citizens receive instead.</param>
public sealed record LocalKit(IReadOnlyList<string> Municipalities, IReadOnlyList<KitPart> Kit);
