namespace TeleSSL.Tests.Architecture;

/// <summary>
/// The modules of an assembly, by the first part of the namespace below its own. One that does not exist yet has its place already.
/// </summary>
/// <param name="Root">The assembly's namespace; a type in it belongs to the module that is called <c>Root</c>.</param>
/// <param name="Ranks">Lowest first; modules of one rank, with spaces between, may not use each other.</param>
/// <param name="Parts">Namespaces that belong to another module than their name says.</param>
internal sealed record ModuleOrder(string Root, IReadOnlyList<string> Ranks, IReadOnlyDictionary<string, string> Parts)
{
    public const string OfRoot = "Root";

    public static readonly ModuleOrder Server = new(
        "TeleSSL.Server",
        [
            "Platform", "Agreements", "Accounts", "Vault", "Outbox", "Citizens", "Devices", "Stock", "Orders", "Referrals Purchasing",
            "Support", "Partners", "Settlement Reports", "Live", "Demo", "Front", OfRoot,
        ],
        new Dictionary<string, string>());

    /// <summary>Values and codes are of the kernel, as what is in the root.</summary>
    public static readonly ModuleOrder Domain = new(
        "TeleSSL.Domain",
        [
            OfRoot, "Media", "Agreements", "Clocks", "Devices", "Stock", "Orders", "Referrals Purchasing", "Support", "Settlement",
            "Partners",
        ],
        new Dictionary<string, string> { ["Values"] = OfRoot, ["Codes"] = OfRoot });

    /// <summary>The module of a type or a namespace; null when it is of another assembly.</summary>
    public string? Of(string name, bool isNamespace = false)
    {
        if (name != Root && !name.StartsWith(Root + '.', StringComparison.Ordinal))
            return null;
        var parts = name[Root.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries);
        var module = parts.Length > (isNamespace ? 0 : 1) ? parts[0] : OfRoot;
        return Parts.GetValueOrDefault(module, module);
    }

    public bool Knows(string module) => RankOf(module) >= 0;

    /// <summary>A module uses itself, and what is before it.</summary>
    public bool May(string module, string used) => module == used || RankOf(used) < RankOf(module);

    private int RankOf(string module) => Ranks.ToList().FindIndex(rank => rank.Split(' ').Contains(module));
}
