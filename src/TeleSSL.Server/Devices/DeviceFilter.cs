using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>The filter of a device list.</summary>
internal sealed record DeviceFilter
{
    private const int MinSearchLength = 3;

    private static readonly QueryParameter Q = new(
        "q", "The beginning of a serial, at least 4 characters of its end, with or without hyphens, or an asset tag; 3 to 50 characters.");
    private static readonly QueryParameter BlockedBy = QueryParameter.OneOf(
        "blocked", "Whether anything blocks it, or the blocker.",
        ["true", "false", .. Enum.GetValues<Blocker>().Select(one => one.Kebab())]);
    private static readonly QueryParameter Municipality = new("municipality", "Code of the municipality of its citizen.");
    private static readonly QueryParameter InCustody = QueryParameter.OneOf<Custody>("custody", "The stage of its life.");
    private static readonly QueryParameter Unit = new("unit", "Code of the unit that owns it.");
    private static readonly QueryParameter OfCitizen = QueryParameter.Id("citizen", "The citizen it is reserved for or with.");
    private static readonly QueryParameter Model = new("model", "Code or device identifier of the model.");
    private static readonly QueryParameter Location = new(
        "location", "Code of a place in a store; what lies in the places within it is there too.");

    private static readonly QueryParameter NeedsAttention = QueryParameter.Flag("attention", "Those that the unit must look into.");
    private static readonly QueryParameter CalibrationDueBefore = QueryParameter.Day(
        "calibrationDueBefore", "Those whose calibration ends before this day, or is not known; none that is retired.");

    public static readonly QueryParameter[] Parameters =
        [Q, BlockedBy, Municipality, InCustody, Unit, OfCitizen, Model, Location, NeedsAttention, CalibrationDueBefore];

    private readonly List<(string Condition, string Name, object Value)> conditions = [];

    public string? Search { get; private init; }

    /// <summary>The place it lies in, or in a place within it (<see cref="DeviceShelves"/>).</summary>
    public string? Place { get; private init; }

    private string? Blocked { get; init; }

    private bool Attention { get; init; }

    private DateOnly? DueBefore { get; init; }

    /// <summary>It asks about fields, which must then be within the viewer's sight.</summary>
    public bool AsksAboutFields =>
        conditions.Count > 0 || Blocked is not null || Place is not null || Attention || DueBefore is not null;

    public static Result<DeviceFilter> Of(HttpContext http, Catalogue catalogue)
    {
        if (!BlockedBy.ValueIn(http).Accepted(out var blocked, out var refusal)
            || !InCustody.ChoiceIn<Custody>(http).Accepted(out var custody, out refusal)
            || !OfCitizen.IdIn(http).Accepted(out var citizen, out refusal)
            || !Q.SearchIn(http).Accepted(out var searched, out refusal)
            || !NeedsAttention.IsSet(http).Accepted(out var attention, out refusal)
            || !CalibrationDueBefore.DayIn(http).Accepted(out var due, out refusal))
            return refusal;
        var filter = new DeviceFilter
        {
            Search = Given(Printed.Form(searched ?? "")),
            Blocked = blocked,
            Place = Location.In(http),
            Attention = attention,
            DueBefore = due,
        };
        if (filter.Search is { Length: < MinSearchLength or > 50 })
            return Refusal.Invalid(Q.Name, FieldProblems.OutOfRange.With("min", MinSearchLength).With("max", 50));
        filter.Equal("municipality", Municipality.In(http));
        filter.Equal("custody", custody?.Kebab());
        filter.Equal("unit", Unit.In(http));
        filter.Equal("citizen", citizen);
        filter.Equal("model", Model.In(http) is { } model ? catalogue.ModelBy(model)?.Code ?? model : null);
        return filter;
    }

    /// <summary>All conditions but the place, each prefixed with AND; values are added to the parameters.</summary>
    public string And(Parameters parameters, Catalogue catalogue, DateOnly today)
    {
        foreach (var (_, name, value) in conditions)
            parameters.Add(name, value);
        var all = conditions.Select(c => c.Condition);
        if (Blocked is { } blocked)
            all = all.Append(Blocking(blocked, parameters, catalogue, today));
        if (Attention)
            all = all.Append("d.attention IS NOT NULL");
        if (DueBefore is { } due)
            all = all.Append($"d.custody <> 'retired' AND {CalibrationBefore(due, parameters, catalogue)}");
        return string.Concat(all.Select(condition => $" AND {condition}"));
    }

    private void Equal(string column, object? value)
    {
        if (value is not null)
            conditions.Add(($"d.{column} = {Named(column)}", column, value));
    }

    private static string Named(string column) => column == OfCitizen.Name ? FormerCitizens.Now($"@{column}") : $"@{column}";

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string Blocking(string blocked, Parameters parameters, Catalogue catalogue, DateOnly today)
    {
        var expired = CalibrationBefore(today, parameters, catalogue);
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
    public static string CalibrationBefore(DateOnly day, Parameters parameters, Catalogue catalogue)
    {
        var name = $"before{day:yyyyMMdd}";
        parameters.Add(name, day);
        var calibrated = catalogue.Models.Values.Where(model => model.CalibrationMonths is not null).Select((model, i) =>
        {
            parameters.Add($"calibrated{i}", model.Code);
            return $"d.model = @calibrated{i}";
        });
        return $"coalesce(d.calibrated_until < @{name}, {string.Join(" OR ", calibrated.DefaultIfEmpty("FALSE"))})";
    }

    // Must agree with DeviceFacts: a device in a programme is checked against that programme, a stocked one against the strictest
    // programme that uses its model.
    private static string TooOld(Parameters parameters, Catalogue catalogue, DateOnly today)
    {
        var minimums = catalogue.Programmes.Values
            .Select(p => (Programme: p, Oldest: p.MinimumOn(today))).Where(m => m.Oldest is not null).ToArray();
        var held = minimums.Select((m, i) =>
        {
            parameters.Add($"programme{i}", m.Programme.Code);
            parameters.Add($"oldest{i}", m.Oldest?.Order);
            return $"(d.programme = @programme{i} AND d.app_order < @oldest{i})";
        });
        var stocked = catalogue.Models.Values.Where(model => model.CarriesApp).Select((model, i) =>
        {
            parameters.Add($"model{i}", model.Code);
            parameters.Add($"strictest{i}", minimums.Where(m => m.Programme.Uses(model.Code)).Max(m => m.Oldest)?.Order ?? "");
            return $"(d.programme IS NULL AND d.model = @model{i} AND d.app_order < @strictest{i})";
        });
        return $"({string.Join(" OR ", held.Concat(stocked).DefaultIfEmpty("FALSE"))})";
    }
}
