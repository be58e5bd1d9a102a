using TeleSSL.Domain.Codes;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>
/// The SQL of a search: first the devices whose serial begins with the text, or whose tag it is, by serial; then those whose serial ends
/// with it, by the serial from its end. Each branch seeks its own index in the order of its part, so a search that matches the whole
/// register reads only one page.
/// </summary>
internal sealed class DeviceSearch(string text, SortKey? last, DeviceScope scope, string filters, Parameters parameters)
{
    // Fewer end too many serials.
    private const int MinEnding = 4;
    private const int Beginnings = 0;
    private const int Endings = 1;
    private const string Nothing = "SELECT id, 0 AS part, serial_folded AS sorted FROM device WHERE FALSE";
    private const char AfterAll = '\uffff';

    /// <summary>One page of <c>id, part, sorted</c>.</summary>
    public string Page()
    {
        var folded = DeviceRow.Fold(text);
        parameters.Add("from", folded);
        parameters.Add("to", folded + AfterAll);
        parameters.Add("tag", AssetTag.Parse(text)?.Number ?? -1);
        parameters.Add("sorted", last?.Text);
        var branches = Begins().Concat(Ends(DeviceRow.Reverse(text)))
            .Select((branch, i) => $"SELECT id, part, sorted FROM ({branch}) b{i}").DefaultIfEmpty(Nothing);
        return $"{string.Join(" UNION ", branches)} ORDER BY part, sorted, id LIMIT @more";
    }

    // Who only carries a device finds it by its tag, not by guessing serials.
    private IEnumerable<string> Begins() => last is { Number: Endings }
        ? []
        : Seen().Select(branch => $"d.serial_folded >= @from AND d.serial_folded < @to AND {branch}")
            .Concat(scope.BranchesOf(parameters).Select(branch => $"d.tag = @tag AND {branch}"))
            .Select(condition => Branch(Beginnings, "d.serial_folded", condition));

    private IEnumerable<string> Ends(string reversed)
    {
        if (reversed.Length < MinEnding)
            return [];
        parameters.Add("ending", reversed);
        parameters.Add("endingTo", reversed + AfterAll);
        return Seen().Select(branch => Branch(
            Endings, "d.serial_reversed",
            $"d.serial_reversed >= @ending AND d.serial_reversed < @endingTo AND {branch} "
            + "AND NOT (d.serial_folded >= @from AND d.serial_folded < @to) AND d.tag <> @tag"));
    }

    private IEnumerable<string> Seen() => scope.WithoutCarried().BranchesOf(parameters, name: "serials");

    private string Branch(int part, string column, string condition)
    {
        var rest = last?.Number == part ? $" AND ({column}, d.id) > (@sorted, @after)" : "";
        return $"SELECT d.id, {part} AS part, {column} AS sorted FROM device d WHERE {condition}{rest}{filters} "
            + $"ORDER BY {column}, d.id LIMIT @more";
    }
}
