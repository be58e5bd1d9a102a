using TeleSSL.Domain;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Referrals;

/// <summary>The filters of the list of referrals.</summary>
internal static class ReferralFilters
{
    private const string Open = "open";

    private static readonly QueryParameter State = QueryParameter.OneOf(
        "state", "A state, or open for all that are received, accepted or active.",
        [.. Enum.GetValues<ReferralState>().Select(state => state.Kebab()), Open]);

    private static readonly QueryParameter Programme = new("programme", "Code.");
    private static readonly QueryParameter Municipality = new("municipality", "Code.");
    private static readonly QueryParameter Unit = new("unit", "Code of the SSL unit that serves it.");
    private static readonly QueryParameter Citizen = QueryParameter.Id("citizen", "The citizen who is referred.");
    private static readonly QueryParameter[] Equal = [Programme, Municipality, Unit];

    /// <summary>What a referrer may ask for.</summary>
    public static readonly QueryParameter[] Own = [State, Programme];

    public static readonly QueryParameter[] Parameters = [State, Programme, Municipality, Unit, Citizen];

    /// <summary>Conditions on referrals <c>r</c>, each beginning with AND; values are added to the parameters.</summary>
    public static Result<string> Of(HttpContext http, Parameters parameters)
    {
        if (!State.ValueIn(http).Accepted(out var state, out var refusal) || !Citizen.IdIn(http).Accepted(out var citizen, out refusal))
            return refusal;
        var conditions = new List<string>();
        foreach (var filter in Equal)
            if (filter.In(http) is { } value)
            {
                parameters.Add(filter.Name, value);
                conditions.Add($" AND r.{filter.Name} = @{filter.Name}");
            }

        if (citizen is { } of)
        {
            parameters.Add("citizen", of);
            conditions.Add($" AND r.citizen = {FormerCitizens.Now("@citizen")}");
        }

        if (state == Open)
            conditions.Add(" AND r.standing IN ('received', 'accepted', 'active')");
        else if (state is not null)
        {
            parameters.Add("standing", state);
            conditions.Add(" AND r.standing = @standing");
        }

        return string.Concat(conditions);
    }
}
