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

    /// <summary>What a citizen receives: model codes and quantities.</summary>
    public IReadOnlyList<KitPart> Kit { get; init; } = [];

    /// <summary>The minimum in force on a day, or null when there is none.</summary>
    public AppVersion? MinimumOn(DateOnly day) =>
        Minimums.Where(m => m.From <= day).OrderBy(m => m.From).LastOrDefault()?.Version;

    /// <summary>True when a model is part of the kit.</summary>
    public bool Uses(string model) => Kit.Any(part => part.Model == model);
}

/// <summary>The oldest app version allowed from a day on.</summary>
/// <param name="From">The first day, Europe/Copenhagen.</param>
/// <param name="Version">The oldest version allowed.</param>
public sealed record MinimumVersion(DateOnly From, AppVersion Version);

/// <summary>A line of a programme's kit.</summary>
/// <param name="Model">Model code.</param>
/// <param name="Quantity">The quantity, 1 or more.</param>
public sealed record KitPart(string Model, int Quantity);
