using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Citizens.Lists;

/// <summary>Whose log a viewer answers for: a municipality its own citizens', an administrator everyone's.</summary>
/// <param name="Codes">Null for all municipalities.</param>
internal sealed record OwnMunicipalities(IReadOnlyList<string>? Codes)
{
    /// <param name="viewer">Who asks.</param>
    /// <param name="asked">The one asked for, if any; another's gives nothing.</param>
    public static OwnMunicipalities Of(Viewer viewer, string? asked)
    {
        var own = viewer.Is(Role.Administrator) ? null : viewer.OrganisationsAs(Role.Municipality).Distinct().ToArray();
        return new OwnMunicipalities(asked is null ? own : own is null || own.Contains(asked) ? [asked] : []);
    }

    /// <summary>A parameter for each municipality; a single null for all.</summary>
    public IEnumerable<string?> Branches(Parameters parameters) => Codes is null ? [null] : Codes.Select(string? (code, i) =>
    {
        parameters.Add($"own{i}", code);
        return $"@own{i}";
    });

    /// <summary>True for rows with a municipality within the scope.</summary>
    public string Where(Parameters parameters, Dialect dialect, string alias)
    {
        if (Codes is null)
            return "TRUE";
        parameters.Add("own", Codes.ToArray());
        return dialect.In($"{alias}.municipality", "@own");
    }
}
