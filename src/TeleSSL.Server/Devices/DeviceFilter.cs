using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices;

/// <summary>The filter of a device list.</summary>
internal sealed record DeviceFilter
{
    private const int MinSearchLength = 3;

    /// <summary>Query parameter and column, for plain equality filters.</summary>
    private static readonly (string Query, string Column)[] Equal =
        [("municipality", "municipality"), ("custody", "custody"), ("unit", "unit"), ("citizen", "citizen")];

    private readonly List<(string Condition, string Name, object Value)> conditions = [];

    public string? Search { get; private init; }

    private string? Blocked { get; init; }

    /// <summary>It asks about fields, which must then be within the viewer's sight.</summary>
    public bool AsksAboutFields => conditions.Count > 0 || Blocked is not null;

    public static Result<DeviceFilter> Of(HttpContext http, Catalogue catalogue)
    {
        var query = http.Request.Query;
        var filter = new DeviceFilter { Search = Given(Folded.Of(query["q"].ToString()).Text), Blocked = Given(query["blocked"]) };
        if (filter.Search is { Length: < MinSearchLength or > 50 })
            return Refusal.Invalid("q", $"must be {MinSearchLength} to 50 characters");
        if (filter.Search is { } search && Line.Parse(search).Refused is { Code: PersonalData.Code })
            return Refusal.Invalid("q", PersonalData.InLine, PersonalData.Code);
        if (filter.Blocked is { } blocked && blocked is not ("true" or "false")
            && !Enum.GetValues<Blocker>().Any(b => b.Kebab() == blocked))
            return Refusal.Invalid("blocked", "must be true, false or a blocker");
        foreach (var (name, column) in Equal)
            if (Given(query[name]) is { } value)
                filter.conditions.Add(($"d.{column} = @{name}", name, name == "citizen" && Guid.TryParse(value, out var id) ? id : value));
        if (Given(query["model"]) is { } model)
            filter.conditions.Add(("d.model = @model", "model", catalogue.ModelBy(model)?.Code ?? model));
        if (Given(query["location"]) is { } location)
            filter.conditions.Add(("d.location = @location AND d.custody IN ('in-stock', 'reserved')", "location", location));
        return filter;
    }

    /// <summary>All conditions, each prefixed with AND; values are added to the parameters.</summary>
    public string And(Parameters parameters, Catalogue catalogue, DateOnly today)
    {
        foreach (var (_, name, value) in conditions)
            parameters.Add(name, value);
        var all = conditions.Select(c => c.Condition);
        if (Blocked is { } blocked)
            all = all.Append(Blocking(blocked, parameters, catalogue, today));
        return string.Concat(all.Select(condition => $" AND {condition}"));
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string Blocking(string blocked, Parameters parameters, Catalogue catalogue, DateOnly today)
    {
        parameters.Add("today", today);
        var expired = Expired(parameters, catalogue);
        var tooOld = $"coalesce({TooOld(parameters, catalogue, today)}, FALSE)";
        return blocked switch
        {
            "true" => $"(d.blockers <> '' OR {expired} OR {tooOld})",
            "false" => $"NOT (d.blockers <> '' OR {expired} OR {tooOld})",
            "calibration-expired" => expired,
            "app-too-old" => tooOld,
            _ => $"' ' || d.blockers || ' ' LIKE '% {blocked} %'",
        };
    }

    // Must agree with DeviceFacts: an unknown date counts as expired.
    private static string Expired(Parameters parameters, Catalogue catalogue)
    {
        var calibrated = catalogue.Models.Values.Where(model => model.CalibrationMonths is not null).Select((model, i) =>
        {
            parameters.Add($"calibrated{i}", model.Code);
            return $"d.model = @calibrated{i}";
        });
        return $"coalesce(d.calibrated_until < @today, {string.Join(" OR ", calibrated.DefaultIfEmpty("FALSE"))})";
    }

    // Must agree with DeviceFacts: a device in a programme is checked against that programme, a stocked one against the strictest
    // programme that uses its model.
    private static string TooOld(Parameters parameters, Catalogue catalogue, DateOnly today)
    {
        var minimums = catalogue.Programmes.Values
            .Select(p => (Programme: p, p.MinimumOn(today)?.Rank)).Where(p => p.Rank is not null).ToArray();
        var held = minimums.Select((m, i) =>
        {
            parameters.Add($"programme{i}", m.Programme.Code);
            parameters.Add($"oldest{i}", m.Rank);
            return $"(d.programme = @programme{i} AND d.app_rank < @oldest{i})";
        });
        var stocked = catalogue.Models.Values.Where(model => model.CarriesApp).Select((model, i) =>
        {
            parameters.Add($"model{i}", model.Code);
            parameters.Add($"strictest{i}", minimums.Where(m => m.Programme.Uses(model.Code)).Max(m => m.Rank) ?? 0);
            return $"(d.programme IS NULL AND d.model = @model{i} AND d.app_rank < @strictest{i})";
        });
        return $"({string.Join(" OR ", held.Concat(stocked).DefaultIfEmpty("FALSE"))})";
    }
}
