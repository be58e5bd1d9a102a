using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Where a world lies, and who works there.</summary>
/// <param name="Number">Tells its numbers apart.</param>
/// <param name="Canary">Stands in every text and serial of it.</param>
/// <param name="Code">Its municipality.</param>
/// <param name="Unit">The unit whose devices they are.</param>
/// <param name="Desk">The desk that serves it.</param>
/// <param name="Location">The unit's store.</param>
/// <param name="Carrier">The contractor.</param>
internal sealed record WorldPlan(
    int Number, string Canary, string Code, string Unit, string Desk, string Location, string Carrier)
{
    public required IReadOnlyDictionary<string, string> Users { get; init; }

    public string Cpr => $"{Number + 1:00}{Number + 1:00}{Number + 50:00}{4000 + Number:0000}";

    public string CitizensPhone => $"+4531{Number:000000}";

    public string DesksPhone => $"+457000{Number:0000}";
}

/// <summary>A municipality with its desk and its unit, and one of each thing there is.</summary>
internal sealed class World(WorldPlan plan)
{
    private readonly Dictionary<string, string> things = [];

    public WorldPlan Plan => plan;

    public Dictionary<string, Client> People { get; } = [];

    /// <summary>The notice is everybody's; its devices are not.</summary>
    public string Recall { get; set; } = "";

    public string Tag { get; set; } = "";

    public string this[string thing]
    {
        get => things[thing];
        set => things[thing] = value;
    }

    /// <summary>What of this world stands in a text, besides what was asked with.</summary>
    public IReadOnlyList<string> In(string text, params IReadOnlyList<string> asked)
    {
        var seen = Ids(text, asked);
        return text.Contains(plan.Canary, StringComparison.OrdinalIgnoreCase) ? [.. seen, "canary"] : seen;
    }

    public IReadOnlyList<string> Ids(string text, params IReadOnlyList<string> asked) =>
    [
        .. things.Where(thing => !asked.Contains(thing.Value) && Holds(text, thing.Value)).Select(thing => thing.Key),
    ];

    public static string Bare(string id) => id.Replace("-", "", StringComparison.Ordinal);

    private static bool Holds(string text, string id) =>
        text.Contains(id, StringComparison.Ordinal) || text.Contains(Bare(id), StringComparison.Ordinal);
}
