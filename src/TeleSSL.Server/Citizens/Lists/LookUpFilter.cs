using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens.Lists;

/// <summary>The filters of the look-up log.</summary>
/// <param name="Municipality">Of the citizens then.</param>
/// <param name="First">The id before which no entry is meant.</param>
/// <param name="Before">The id after which no entry is meant.</param>
/// <param name="Sql">Conditions on entries <c>l</c>, each beginning with AND.</param>
internal sealed record LookUpFilter(string? Municipality, Guid First, Guid Before, string Sql)
{
    private static readonly QueryParameter OfMunicipality = new("municipality", "Code of the municipality of the citizens then.");
    private static readonly QueryParameter Account = new("account", "Name of the account that looked.");
    private static readonly QueryParameter From = QueryParameter.Day("from", "The first day.");
    private static readonly QueryParameter To = QueryParameter.Day("to", "The last day.");
    private static readonly QueryParameter Reason = QueryParameter.OneOf<LookUpReason>("reason", "Why, as given.");

    public static readonly QueryParameter[] Parameters = [OfMunicipality, Account, From, To, Reason];

    /// <summary>Values are added to the parameters.</summary>
    public static Result<LookUpFilter> Of(HttpContext http, Parameters parameters)
    {
        if (!From.DayIn(http).Accepted(out var from, out var refusal) || !To.DayIn(http).Accepted(out var to, out refusal)
            || !Reason.ChoiceIn<LookUpReason>(http).Accepted(out var reason, out refusal))
            return refusal;
        if (to < from)
            return Refusal.Invalid(From.Name, CitizenProblems.AfterEnd.With("other", To.Name));
        parameters.Add("account", Account.In(http));
        parameters.Add("reason", reason?.Kebab());
        string?[] all = [Account.In(http) is null ? null : " AND l.actor = @account", reason is null ? null : " AND l.reason = @reason"];
        return new LookUpFilter(
            OfMunicipality.In(http),
            from is { } first ? TimeIds.From(first) : Guid.Empty,
            to is { } last && last < DateOnly.MaxValue ? TimeIds.From(last.AddDays(1)) : Guid.AllBitsSet,
            string.Concat(all));
    }
}
