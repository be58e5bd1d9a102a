using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Agreements;

/// <summary>A telemedicine programme, such as TeleKOL.</summary>
/// <param name="Code">E.g. <c>telekol</c>.</param>
/// <param name="Name">E.g. TeleKOL.</param>
/// <param name="App">Code of the citizen app.</param>
public sealed record Programme(string Code, string Name, string App)
{
    /// <summary>The oldest app version allowed, by start day; the latest start day that has been reached applies.</summary>
    public IReadOnlyList<MinimumVersion> Minimums { get; init; } = [];

    /// <summary>What a citizen receives where no local kit applies.</summary>
    public IReadOnlyList<KitPart> Kit { get; init; } = [];

    /// <summary>The kits of municipalities where it differs; a municipality is in at most one.</summary>
    public IReadOnlyList<LocalKit> LocalKits { get; init; } = [];

    /// <summary>What must be measured before a referral, and which values take part; empty where there is nothing to meet.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    /// <summary>How often participation is evaluated again.</summary>
    public EvaluationIntervals Evaluations { get; init; } = new();

    /// <summary>The minimum in force on a day, or null when there is none.</summary>
    public AppVersion? MinimumOn(DateOnly day) =>
        Minimums.Where(m => m.From <= day).OrderBy(m => m.From).LastOrDefault()?.Version;

    /// <summary>What a citizen of a municipality receives.</summary>
    public IReadOnlyList<KitPart> KitFor(string municipality) =>
        LocalKits.FirstOrDefault(local => local.Municipalities.Contains(municipality))?.Kit ?? Kit;

    /// <summary>True when a part of any of its kits accepts the model.</summary>
    public bool Uses(string model) => LocalKits.SelectMany(local => local.Kit).Concat(Kit).Any(part => part.Accepts(model));
}

/// <summary>The oldest app version allowed from a day on.</summary>
/// <param name="From">The first day, Europe/Copenhagen.</param>
/// <param name="Version">The oldest version allowed.</param>
public sealed record MinimumVersion(DateOnly From, AppVersion Version);

/// <summary>What must be known of a citizen before a referral: a class or a number from a range.</summary>
/// <param name="Code">E.g. <c>nyha-class</c>.</param>
/// <param name="Min">The lowest value that takes part.</param>
/// <param name="Max">The highest value that takes part.</param>
public sealed record Criterion(Code Code, int Min, int Max)
{
    /// <summary>True for a value that takes part.</summary>
    public bool IsMetBy(int value) => value >= Min && value <= Max;
}

/// <summary>How often it is evaluated whether a citizen should go on. The defaults are those of the steering group (2023).</summary>
/// <param name="Monitoring">Months between evaluations by the staff that monitors, 1-60.</param>
/// <param name="Practice">Months between evaluations by the general practice, 1-60.</param>
public sealed record EvaluationIntervals(int Monitoring = 6, int Practice = 12);
