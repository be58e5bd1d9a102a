using System.Reflection;
using System.Text.RegularExpressions;
using TeleSSL.Domain;
using TeleSSL.Server.Platform;

namespace TeleSSL.Tests.Architecture;

/// <summary>A module uses what is before it in the order, and never what is after it.</summary>
public partial class ModuleOrderTests
{
    private static readonly IReadOnlyList<Exemption> OfServer = [];

    private static readonly IReadOnlyList<Exemption> OfDomain =
    [
        new("Catalogue", "Agreements Clocks Devices Stock Support",
            "The one picture of all that rules need to know holds entries of each module."),
        new("Agreements.KitPartEntry", "Devices",
            "An entry of the catalogue is checked against the others: a programme's kit against the models."),
        new("Devices.Lifecycle", "Stock", "It lists every step of a device's life, those in the store too."),
    ];

    [Fact]
    public void No_type_of_the_server_uses_a_later_module() => Holds(ModuleOrder.Server, typeof(Clock).Assembly, OfServer);

    [Fact]
    public void No_type_of_the_domain_uses_a_later_module() => Holds(ModuleOrder.Domain, typeof(Stamp).Assembly, OfDomain);

    /// <summary>The compiler writes a constant's value in the place of its name, but the file's using stays.</summary>
    [Fact]
    public void No_file_of_the_server_takes_in_the_namespace_of_a_later_module()
    {
        var wrong = from file in SourceFile.OfServer.Value
                    from Match match in Using().Matches(file.Text)
                    let used = ModuleOrder.Server.Of(match.Groups[1].Value, isNamespace: true)
                    where !ModuleOrder.Server.May(file.Module, used)
                    where !OfServer.Any(one => $"{one.From.Replace('.', '/')}.cs" == file.Path && one.To.Split(' ').Contains(used))
                    select $"{file.Path} has using {match.Groups[1].Value}";

        Assert.True(!wrong.Any(), Advice(wrong));
    }

    [Fact]
    public void What_a_method_uses_only_while_it_waits_is_seen() => Assert.Contains(
        new TypeUse("TeleSSL.Server.Citizens.VaultRepair", "TeleSSL.Server.Vault.CitizenKeys"), TypeUses.In(typeof(Clock).Assembly));

    private static void Holds(ModuleOrder order, Assembly assembly, IReadOnlyList<Exemption> exemptions)
    {
        var between = (from use in TypeUses.In(assembly)
                       let module = order.Of(use.From)
                       let used = order.Of(use.To)
                       where module is not null && used is not null && module != used
                       select (use.From, use.To, Module: module, Used: used)).ToList();
        var unknown = between.SelectMany(use => new[] { use.Module, use.Used }).Distinct().Where(module => !order.Knows(module));
        Assert.True(!unknown.Any(), $"Give these modules a place in {nameof(ModuleOrder)}: {string.Join(", ", unknown)}");

        var back = between.Where(use => !order.May(use.Module, use.Used)).ToList();
        bool Covers(Exemption one, string from, string used) =>
            $"{order.Root}.{one.From}" == from && one.To.Split(' ').Contains(used);
        var wrong = back.Where(use => !exemptions.Any(one => Covers(one, use.From, use.Used))).Select(use => $"{use.From} uses {use.To}");
        Assert.True(!wrong.Any(), Advice(wrong));

        var idle = exemptions.Where(one => one.To.Split(' ').Any(used => !back.Exists(use => Covers(one, use.From, use.Used))));
        Assert.True(
            !idle.Any(), $"These exemptions are needed no more, take them out: {string.Join(", ", idle.Select(one => $"{one.From} to {one.To}"))}");
    }

    private static string Advice(IEnumerable<string> wrong) =>
        "A module may not use a later one. Let the lower module declare an interface for what it needs, and let the higher one register it, "
        + $"as ICitizenRecords is; or move the type down.{Environment.NewLine}{string.Join(Environment.NewLine, wrong.Order(StringComparer.Ordinal))}";

    [GeneratedRegex(@"^using (?:static |\w+ = )?(TeleSSL\.Server[\w.]*);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
